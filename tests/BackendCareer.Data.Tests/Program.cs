using BackendCareer.Data.Tests;

return args is [SyncProcess.Verb, var root, var database]
    ? await SyncProcess.RunAsync(root, database)
    : args.Any(a => a is "-automated" or "@@")
        ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
        : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
