using BackendCareer.Content;

namespace BackendCareer.Web.Settings;

/// <summary>Refuses keys that nobody reads: mistyped ones, and those of features that are not built yet.</summary>
internal static class SettingsCheck
{
    public static void Check(IConfiguration configuration)
    {
        foreach (var section in KnownSettings.Sections)
        {
            foreach (var (key, value) in configuration.GetSection(section).AsEnumerable())
            {
                // The section itself has no value; a bare variable such as DATA belongs to somebody else.
                if (value is not null && key.Contains(':', StringComparison.Ordinal)) Check(key, value);
            }
        }
    }

    private static void Check(string key, string value)
    {
        var known = KnownSettings.All.FirstOrDefault(s => IsKeyOf(s, key))
            ?? throw new SettingException($"{OneLine.Of(key)} = {OneLine.Quote(value)} is not a setting; {Allowed(key)}.");
        if (known.Feature is { } feature)
        {
            throw new SettingException($"{known.Key} = {OneLine.Quote(value)} is refused, for {feature} is not built yet; allowed is to leave it out.");
        }
    }

    private static bool IsKeyOf(KnownSetting setting, string key) =>
        key.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)
        || (setting.Key == "Site:Proxies" && key.StartsWith("Site:Proxies:", StringComparison.OrdinalIgnoreCase));

    private static string Allowed(string key)
    {
        var section = key.Split(':')[0];
        var built = KnownSettings.All.Where(s => s.Feature is null).Select(s => s.Key).ToList();
        var own = built.Where(k => k.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).ToList();
        var nearest = Nearest.To(key, own) ?? Nearest.To(key, KnownSettings.All.Select(s => s.Key)) ?? own.FirstOrDefault() ?? built[0];
        var allowed = own.Count > 0 ? "allowed are " + string.Join(", ", own) : "none of its section is built yet";
        return $"the nearest is {nearest}, {allowed}";
    }
}
