using Microsoft.Data.Sqlite;

namespace BackendCareer.Data.Sqlite;

/// <summary>What SQLite's errors mean to the person who runs the site, and the mend.</summary>
internal static class SqliteTrouble
{
    private const int Generic = 1, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static StoreException With(string file, SqliteException e) => new($"{file} {Say(e)}", e);

    private static string Say(SqliteException e) => e.SqliteErrorCode switch
    {
        NotADatabase => "is not a SQLite database. It was left as it is: move it away, and the site makes a new one from content/.",
        Corrupt => "is damaged. It was left as it is: move it away with its -wal and -shm, and the site makes a new one from content/, or restore a backup.",
        ReadOnly => "is read-only. Give the site's user the right to write it and its folder, or set Data:Root.",
        CannotOpen => "cannot be opened. Give the site's user the right to its folder, or set Data:Root.",
        Full => "cannot grow: the disk is full. Free space, or set Data:Root to another disk.",
        Busy or Locked => "is held by another process for over 10 seconds. Stop that process.",
        InputOutput => $"cannot be read or written ({Line(e)}). Look at the disk, or set Data:Root to another.",
        Generic => $"is not a database of this site ({Line(e)}). Move it away, or set Data:Root.",
        _ => $"cannot be used: {Line(e)}.",
    };

    private static string Line(SqliteException e) => e.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
