using System.Net;

namespace BackendCareer.Web.Settings;

/// <summary>Reads single settings, each refused with what is allowed instead.</summary>
internal sealed class SettingValues(IConfiguration configuration)
{
    public string? Text(string key) => configuration[key];

    public string? Folder(string key)
    {
        if (configuration[key] is not { } value) return null;
        if (string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal))
        {
            throw SettingException.Wrong(key, value, "the path of a folder");
        }

        return Path.TrimEndingDirectorySeparator(CallerFolder.Resolve(value));
    }

    public bool Bool(string key, bool otherwise) => configuration[key] switch
    {
        null => otherwise,
        var v when v.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        var v when v.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        var v => throw SettingException.Wrong(key, v, "true or false"),
    };

    public long Size(string key, long otherwise)
    {
        if (configuration[key] is not { } value) return otherwise;
        return ByteSize.Parse(value) is { } size and >= 1 << 20 and <= 64L << 30
            ? size
            : throw SettingException.Wrong(key, value, "a size from 1 MB to 64 GB, such as 64 MB");
    }

    public string? Origin(string key)
    {
        if (configuration[key] is not { } value) return null;
        var good = Uri.TryCreate(value, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && url is { PathAndQuery: "/", Fragment: "", UserInfo: "", Host: not "" };
        return good
            ? url!.GetLeftPart(UriPartial.Authority)
            : throw SettingException.Wrong(key, value, "an http or https address without a path, such as https://guide.example");
    }

    /// <summary>Networks in one value, separated by commas, or one under each number.</summary>
    public IReadOnlyList<IPNetwork> Networks(string key, IReadOnlyList<IPNetwork> loopback)
    {
        var values = configuration.GetSection(key).GetChildren().Select(c => c.Value).Prepend(configuration[key]).OfType<string>().ToList();
        return values.Count == 0
            ? loopback
            : [.. values.SelectMany(v => v.Split(',')).SelectMany(v => Network(key, v.Trim(), loopback))];
    }

    private static IReadOnlyList<IPNetwork> Network(string key, string value, IReadOnlyList<IPNetwork> loopback)
    {
        if (value.Equals("loopback", StringComparison.OrdinalIgnoreCase)) return loopback;
        if (IPNetwork.TryParse(value, out var network)) return [network];
        if (IPAddress.TryParse(value, out var address)) return [new IPNetwork(address, address.GetAddressBytes().Length * 8)];
        throw SettingException.Wrong(key, value, "loopback, addresses and networks, such as 10.0.0.0/8");
    }
}
