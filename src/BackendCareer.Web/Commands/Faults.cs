using BackendCareer.Data;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>Turns what may go wrong outside the program (settings, folders, ports, the database) into one line and exit code 1.</summary>
internal static class Faults
{
    public static async Task<int> ToldAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (IsOfTheWorld(e))
        {
            Console.Error.WriteLine(OneLine.Of(e.Message));
            return Verbs.AtFault;
        }
    }

    /// <summary>Anything else is a mistake of ours, which shall show where it was made.</summary>
    private static bool IsOfTheWorld(Exception e) => e
        is SettingException or StoreException or IOException or UnauthorizedAccessException or InvalidDataException;
}
