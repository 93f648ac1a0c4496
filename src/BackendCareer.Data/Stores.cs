using BackendCareer.Data.Sqlite;

namespace BackendCareer.Data;

/// <summary>The engines by the names that <c>Database:Provider</c> gives them: the one place that knows them all.</summary>
public static class Stores
{
    /// <summary>One file, no server.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>A store on an engine.</summary>
    /// <exception cref="ArgumentException">There is no such engine.</exception>
    /// <exception cref="StoreException">The connection string is not one.</exception>
    public static Store Of(string provider, string connection) => provider switch
    {
        Sqlite => new SqliteStore(connection),
        _ => throw new ArgumentException($"No engine is named {provider}.", nameof(provider)),
    };
}
