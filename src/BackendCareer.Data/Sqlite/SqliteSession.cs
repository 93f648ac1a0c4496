using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackendCareer.Data.Sqlite;

/// <summary>Settings that SQLite keeps for a connection and not for the file.</summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    // busy_timeout: another process may be writing, in batches under 250 ms.
    // synchronous NORMAL: with a write-ahead log a power cut loses the last batch at most, never the file.
    private const string Settings = """
        PRAGMA busy_timeout = 10000;
        PRAGMA synchronous  = NORMAL;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Settings;
        return command;
    }
}
