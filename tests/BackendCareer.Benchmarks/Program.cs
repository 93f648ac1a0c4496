using BackendCareer.Benchmarks;

return args switch
{
    ["bare", var port, var body] => await BareKestrel.RunAsync(port, body),
    ["page", .. var rest] => await PageBenchmark.RunAsync(rest.FirstOrDefault() ?? "/path/databases"),
    ["import", .. var rest] => await ImportBenchmark.RunAsync(rest.FirstOrDefault()),
    ["lighthouse", .. var rest] => await LighthouseBenchmark.RunAsync(rest),
    ["audit"] => await AuditRound.RunAsync(),
    [] => await PageBenchmark.RunAsync("/path/databases") + await ImportBenchmark.RunAsync(null),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/BackendCareer.Benchmarks -- [page [ADDRESS] | import [FOLDER] | lighthouse [ADDRESS...] | audit]");
    return 2;
}
