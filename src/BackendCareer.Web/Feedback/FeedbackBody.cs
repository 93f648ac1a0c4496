using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace BackendCareer.Web.Feedback;

/// <summary>
/// Reads the fields that were sent, within bounds that leave room for a text far too long, and whatever characters are
/// in them: what the framework's reader refuses whole could not be given back.
/// </summary>
internal static class FeedbackBody
{
    private const int Largest = 64 * 1024, MostFields = 50;

    /// <summary>The fields, or the status that says why there are none. The request has them as its form from then on.</summary>
    public static async Task<(IFormCollection? Fields, int Status)> ReadAsync(HttpRequest request)
    {
        if (!IsForm(request)) return (null, StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > Largest) return (null, StatusCodes.Status413PayloadTooLarge);
        try
        {
            var bytes = new byte[Largest + 1];
            var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            if (length > Largest) return (null, StatusCodes.Status413PayloadTooLarge);
            var fields = QueryHelpers.ParseQuery("?" + Encoding.UTF8.GetString(bytes, 0, length));
            return fields.Count > MostFields
                ? (null, StatusCodes.Status400BadRequest)
                : (request.Form = new FormCollection(fields), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException e)
        {
            return (null, e.StatusCode);
        }
    }

    /// <summary>Nothing of the form needs the other type, which carries files.</summary>
    private static bool IsForm(HttpRequest request) =>
        request.ContentType?.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ?? false;
}
