namespace BackendCareer.Web.Settings;

/// <summary>A setting that cannot be; the message is the one line that the person who runs the site is told.</summary>
internal sealed class SettingException(string message) : Exception(message)
{
    public static SettingException Wrong(string key, string value, string allowed) =>
        new($"{key} is {OneLine.Quote(value)}; allowed is {allowed}.");
}
