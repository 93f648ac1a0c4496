using BackendCareer.Content.Kinds;

namespace BackendCareer.Data.Tests;

/// <summary>Files of salary rows.</summary>
public static class Salaries
{
    public static string Csv(params string[] rows) => string.Join('\n', rows.Prepend(string.Join(',', SalaryFile.Columns))) + "\n";

    public static string Row(string id, int median, int year = 2025) =>
        $"{id},back-end-developer,all,,United States,USD,,{median},,,year,any,everybody,,{year},2026-11-20,A survey,https://example.com/survey,ODbL 1.0,read,";
}
