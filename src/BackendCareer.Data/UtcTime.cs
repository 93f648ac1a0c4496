using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackendCareer.Data;

/// <summary>Times are stored in UTC and come back as such; SQLite alone would forget it.</summary>
internal sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
