using System.Data.Common;

namespace BackendCareer.Web.Settings;

/// <summary>The database's connection string, its file made absolute.</summary>
internal static class GuideConnection
{
    private const string Key = "ConnectionStrings:Guide";
    private const string Allowed = "a connection string that names a file, such as Data Source=guide.db";

    public static string Read(string? value, string dataRoot)
    {
        var connection = Parse(value ?? "");
        if (value is null) connection["Data Source"] = Path.Combine(dataRoot, "guide.db");
        var file = connection.TryGetValue("Data Source", out var source) ? source as string : null;
        if (string.IsNullOrWhiteSpace(file) || IsMemory(connection, file)) throw SettingException.Wrong(Key, value ?? "", Allowed);
        connection["Data Source"] = CallerFolder.Resolve(file);
        return connection.ConnectionString;
    }

    private static DbConnectionStringBuilder Parse(string value)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = value };
        }
        catch (ArgumentException)
        {
            throw SettingException.Wrong(Key, value, Allowed);
        }
    }

    /// <summary>Every context would see an empty database of its own.</summary>
    private static bool IsMemory(DbConnectionStringBuilder connection, string file) =>
        file.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
        || file.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || (connection.TryGetValue("Mode", out var mode) && "Memory".Equals(mode as string, StringComparison.OrdinalIgnoreCase));
}
