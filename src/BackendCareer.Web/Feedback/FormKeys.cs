using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BackendCareer.Web.Feedback;

/// <summary>
/// The keys of the form's token, in a folder so that they outlive a restart. Where that cannot be read or written they
/// last as long as the process: no disk is a reason to refuse the form, or the whole site at its start.
/// </summary>
internal sealed partial class FormKeys(string folder, ILoggerFactory logs) : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> unkept = new();
    private readonly ILogger logger = logs.CreateLogger<FormKeys>();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        try
        {
            return [.. Folder().GetAllElements(), .. unkept];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            CannotRead(folder, OneLine.Of(e.Message));
            return [.. unkept];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            Folder().StoreElement(element, friendlyName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unkept.Enqueue(new XElement(element));
            CannotKeep(folder, OneLine.Of(e.Message));
        }
    }

    /// <summary>Of the site's own user alone.</summary>
    private FileSystemXmlRepository Folder() => new(
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute),
        logs);

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys in {Folder} cannot be read, so that forms opened before must be sent again: {Reason}")]
    private partial void CannotRead(string folder, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A new key cannot be kept in {Folder}, so that open forms must be sent again after a restart: {Reason}")]
    private partial void CannotKeep(string folder, string reason);
}
