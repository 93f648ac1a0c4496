using System.Diagnostics;
using System.Text;
using BackendCareer.Content.Checks;

namespace BackendCareer.Content.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("guide-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Files_are_listed_in_ordinal_order_without_dot_files_and_readmes()
    {
        Write("b.md", "x");
        Write("a/z.md", "x");
        Write("a/ReadMe.md", "x");
        Write(".git/config", "x");
        Write("a/.hidden.md", "x");
        Write("a/pic.png", "x");
        Write("salaries/us.csv", "x");
        Write("salaries/old/us.csv", "x");

        Assert.Equal(
            ["a/pic.png Media", "a/z.md Markdown", "b.md Markdown", "salaries/old/us.csv Media", "salaries/us.csv Salaries"],
            List().Select(e => $"{e.Path} {e.Type}"));
    }

    [Fact]
    public void A_folder_that_is_not_there_says_so()
        => Assert.Throws<DirectoryNotFoundException>(() => new ContentFolder(Path.Combine(root.FullName, "nowhere")).List());

    [Fact]
    public void Links_out_of_the_folder_loops_and_dead_links_are_problems()
    {
        File.CreateSymbolicLink(At("out.md"), "/etc/hostname");
        Directory.CreateSymbolicLink(At("outside"), "/etc");
        Directory.CreateSymbolicLink(At("loop"), root.FullName);
        File.CreateSymbolicLink(At("dead.md"), "nowhere.md");
        File.CreateSymbolicLink(At("self.md"), "self.md");

        Assert.Equal(["dead.md", "loop", "out.md", "outside", "self.md"], List().Select(e => e.Path));
        Assert.All(List(), e => Assert.Equal("unreadable", e.Problem?.Rule));
        Assert.Equal("unreadable", Read("out.md").Problem?.Rule);
        Assert.Equal("unreadable", Read("outside/hostname").Problem?.Rule);
        Assert.Equal(5, ContentSet.Load(new ContentFolder(root.FullName)).Problems.Count);
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_that_file()
    {
        Write(".data/real.md", "text");
        File.CreateSymbolicLink(At("page.md"), ".data/real.md");

        Assert.Equal("text", Read("page.md").Text);
    }

    [Fact]
    public void Reading_a_small_file_takes_no_memory_for_a_large_one()
    {
        Write("small.md", "text");
        var folder = new ContentFolder(root.FullName);
        folder.Read("small.md");

        var before = GC.GetAllocatedBytesForCurrentThread();
        folder.Read("small.md");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 50_000);
    }

    [Fact]
    public void A_pipe_is_never_waited_for()
    {
        foreach (var name in new[] { "pipe.md", "pipe.png" })
        {
            using var make = Process.Start("mkfifo", At(name));
            make.WaitForExit();
        }

        Assert.Equal("", Read("pipe.md").Text);
        Assert.Equal("unreadable", List().Single(e => e.Path == "pipe.png").Problem?.Rule);
        Assert.Equal(2, ContentSet.Load(new ContentFolder(root.FullName)).Problems.Count);
    }

    [Fact]
    public void A_file_that_vanished_is_a_problem()
        => Assert.Equal("unreadable", Read("gone.md").Problem?.Rule);

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("/etc/hostname")]
    [InlineData("a/../../secret.md")]
    [InlineData(".git/config")]
    [InlineData("README.md")]
    [InlineData("a//b.md")]
    [InlineData("")]
    [InlineData("a\0b.md")]
    public void A_path_that_is_not_of_the_content_finds_nothing(string path)
        => Assert.Null(new ContentFolder(root.FullName).Find(path));

    [Fact]
    public void A_file_over_1_MB_is_not_read()
    {
        Write("big.md", new string('x', ContentFolder.MaxFileBytes + 1));

        Assert.Equal("bounds", Read("big.md").Problem?.Rule);
    }

    [Theory]
    [InlineData("FFFE6100", "UTF-16")]
    [InlineData("FEFF0061", "UTF-16")]
    [InlineData("61006200", "UTF-16")]
    [InlineData("FFFE0000", "UTF-32")]
    [InlineData("0A63616EE9", "Latin-1")]
    [InlineData("C3", "UTF-8")]
    [InlineData("EDA080", "UTF-8")]
    [InlineData("C080", "UTF-8")]
    [InlineData("610062", "U+0000")]
    [InlineData("611B62", "U+001B")]
    [InlineData("C285", "U+0085")]
    public void Bytes_that_are_not_utf8_text_are_told(string bytes, string looksLike)
    {
        File.WriteAllBytes(At("odd.md"), Convert.FromHexString(bytes));

        var problem = Read("odd.md").Problem;

        Assert.Equal("encoding", problem?.Rule);
        Assert.Contains(looksLike, problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_a_bad_byte_is_told()
    {
        File.WriteAllBytes(At("odd.md"), [.. Encoding.UTF8.GetBytes("one\ntwo é"), 0xFF]);

        var problem = Read("odd.md").Problem!;

        Assert.Equal(2, problem.Line);
    }

    [Fact]
    public void The_hash_is_of_the_bytes_and_a_byte_order_mark_stays()
    {
        File.WriteAllBytes(At("a.md"), [0xEF, 0xBB, 0xBF, (byte)'a']);

        var file = Read("a.md");

        Assert.Equal("\uFEFFa", file.Text);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xEF, 0xBB, 0xBF, (byte)'a'])), file.Hash);
    }

    [Fact]
    public void One_broken_file_does_not_stop_the_others()
    {
        Write("articles/good.md", "---\ntitle: Good\nsummary: S\n---\n\nText.");
        Write("articles/bad.md", "---\ntitle: [\n---\n");
        File.WriteAllBytes(At("articles/worse.md"), [0xFF, 0xFE, 0x00]);

        var set = ContentSet.Load(new ContentFolder(root.FullName));

        Assert.Equal("articles/good.md", Assert.Single(set.Pages, p => p.Article is not null).File);
        Assert.Equal(["articles/bad.md", "articles/worse.md"], set.Problems.Where(p => p.KeepsBack).Select(p => p.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_of_a_taken_address_is_kept_back()
    {
        Write("articles/01-a.md", "---\ntitle: A\nsummary: S\n---\n");
        Write("articles/a.md", "---\ntitle: A\nsummary: S\n---\n");

        var set = ContentSet.Load(new ContentFolder(root.FullName));

        Assert.Equal("taken-address", Assert.Single(set.Problems).Rule);
        Assert.Null(set.Pages.Single(p => p.File == "articles/a.md").Article);
    }

    [Fact]
    public void Pictures_are_measured()
    {
        Write("a/d.svg", "<svg xmlns='x' viewBox='0 0 64 32'></svg>");
        File.WriteAllBytes(At("a/g.gif"), [.. "GIF89a"u8, 10, 0, 5, 0]);

        var folder = new ContentFolder(root.FullName);

        Assert.Equal(new ImageSize(64, 32), folder.SizeOf("a/d.svg"));
        Assert.Equal(new ImageSize(10, 5), folder.SizeOf("a/g.gif"));
        Assert.Null(folder.SizeOf("a/none.png"));
    }

    [Fact]
    public void A_name_cannot_forge_a_line_of_the_log()
    {
        Write("articles/a\nb.md", "---\ntitle: T\n---\n");

        Assert.All(ContentSet.Load(new ContentFolder(root.FullName)).Problems, p => Assert.DoesNotContain('\n', p.ToString()));
    }

    private IReadOnlyList<ContentEntry> List() => new ContentFolder(root.FullName).List();

    private ContentFile Read(string path) => new ContentFolder(root.FullName).Read(path);

    private string At(string path)
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    private void Write(string path, string text) => File.WriteAllText(At(path), text);
}
