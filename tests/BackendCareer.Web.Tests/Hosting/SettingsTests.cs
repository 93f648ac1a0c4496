using BackendCareer.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Content:Watch", "yes", "true or false")]
    [InlineData("Content:Watch", "", "true or false")]
    [InlineData("Content:Root", " ", "the path of a folder")]
    [InlineData("Data:Root", "/guide/content/data", "a folder outside Content:Root, /guide/content")]
    [InlineData("Cache:Size", "lots", "a size from 1 MB to 64 GB")]
    [InlineData("Cache:Size", "-1 MB", "a size from 1 MB to 64 GB")]
    [InlineData("Cache:Size", "99999999999 GB", "a size from 1 MB to 64 GB")]
    [InlineData("Cache:Size", "1 KB", "a size from 1 MB to 64 GB")]
    [InlineData("Database:Provider", "MySql", "Sqlite")]
    [InlineData("Site:Url", "guide.example", "an http or https address without a path")]
    [InlineData("Site:Url", "javascript:alert(1)", "an http or https address without a path")]
    [InlineData("Site:Url", "https://guide.example/sub", "an http or https address without a path")]
    [InlineData("Site:Url", "https://user:pass@guide.example", "an http or https address without a path")]
    [InlineData("Site:Proxies", "everyone", "loopback, addresses and networks")]
    [InlineData("Site:Proxies:0", "10.0.0.0/99", "loopback, addresses and networks")]
    [InlineData("Site:Https", "1", "true or false")]
    [InlineData("ConnectionStrings:Guide", "Data Source=:memory:", "a connection string that names a file")]
    [InlineData("ConnectionStrings:Guide", "nonsense", "a connection string that names a file")]
    public void A_wrong_value_is_refused_by_name_value_and_what_is_allowed(string key, string value, string allowed)
    {
        var message = Refused(key, value);
        Assert.StartsWith(key.Split(":0")[0], message, StringComparison.Ordinal);
        Assert.Contains($"\"{value}\"", message, StringComparison.Ordinal);
        Assert.Contains(allowed, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content:Rot", "Content:Root")]
    [InlineData("content:watsh", "Content:Watch")]
    [InlineData("Cache:Sise", "Cache:Size")]
    [InlineData("Site:Ur", "Site:Url")]
    [InlineData("Data:Root:Deep", "Data:Root")]
    [InlineData("ConnectionStrings:Giude", "ConnectionStrings:Guide")]
    public void An_unknown_key_is_refused_and_the_nearest_named(string key, string nearest) =>
        Assert.Contains($"the nearest is {nearest}", Refused(key, "x"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Studio:Enabled", "true")]
    [InlineData("Backup:Keep", "14")]
    [InlineData("Reports:Schedule", "0 4 * * *")]
    [InlineData("Metrics:Url", "http://localhost:9464")]
    [InlineData("Telemetry:Otlp", "http://localhost:4317")]
    [InlineData("Mcp:Enabled", "false")]
    [InlineData("Content:GitPush", "false")]
    [InlineData("Database:Provider", "PostgreSql")]
    public void A_setting_of_a_feature_that_is_not_built_is_refused_as_such(string key, string value) =>
        Assert.Contains("not built yet", Refused(key, value), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_is_one_line_whatever_the_value()
    {
        var message = Refused("Cache:Size", "1\n2\r3\u001b[2J\u202e\u2028" + new string('x', 5000));
        Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u202e' or '\u2028');
        Assert.InRange(message.Length, 10, 500);
    }

    [Fact]
    public void Without_settings_the_guide_is_the_repositorys_and_its_data_lies_beside_it()
    {
        var settings = Read([]);
        Assert.EndsWith(Path.DirectorySeparatorChar + "content", settings.ContentRoot, StringComparison.Ordinal);
        Assert.Equal(Path.Combine(Path.GetDirectoryName(settings.ContentRoot)!, "data"), settings.DataRoot);
        Assert.Contains(Path.Combine(settings.DataRoot, "guide.db"), settings.ConnectionString, StringComparison.Ordinal);
        Assert.True(settings.Watch);
        Assert.False(settings.Https);
        Assert.Equal(64 << 20, settings.CacheSize);
        Assert.Null(settings.SiteUrl);
    }

    [Fact]
    public void Data_lies_beside_the_content_root_that_was_set() =>
        Assert.Equal("/guide/data", Read([("Content:Root", "/guide/content/")]).DataRoot);

    [Fact]
    public void Good_values_are_taken()
    {
        var settings = Read([("Cache:Size", "2gb"), ("Site:Url", "https://guide.example/"), ("Site:Proxies", "loopback, 10.0.0.0/8"), ("Site:Https", "TRUE")]);
        Assert.Equal(2L << 30, settings.CacheSize);
        Assert.Equal("https://guide.example", settings.SiteUrl);
        Assert.Equal(["127.0.0.0/8", "::1/128", "10.0.0.0/8"], settings.Proxies.Select(p => p.ToString()));
        Assert.True(settings.Https);
    }

    private static string Refused(string key, string value) =>
        Assert.Throws<SettingException>(() => Read([("Content:Root", "/guide/content"), (key, value)])).Message;

    private static SiteSettings Read((string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        foreach (var (key, value) in settings) configuration[key] = value;
        return SiteSettings.Read(configuration);
    }
}
