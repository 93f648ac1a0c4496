using BackendCareer.Data;
using BackendCareer.Web.Hosting;
using Microsoft.Extensions.Logging;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class GuideServiceTests
{
    [Fact]
    public async Task Trouble_with_the_store_is_one_line_without_a_stack_trace()
    {
        var said = await FailAsync(new StoreException("guide.db is damaged.\nMove it away."));
        Assert.Null(said.Exception);
        Assert.Contains("guide.db is damaged.", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said.Message);
    }

    [Fact]
    public async Task A_mistake_of_ours_shows_where_it_was_made()
        => Assert.IsType<InvalidOperationException>((await FailAsync(new InvalidOperationException("x"))).Exception);

    private static async Task<Said> FailAsync(Exception fault)
    {
        var logger = new Listener();
        using var service = new Failing(fault, logger);
        await service.StartAsync(TestContext.Current.CancellationToken);
        var said = await logger.First.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await service.StopAsync(TestContext.Current.CancellationToken);
        return said;
    }

    private sealed record Said(string Message, Exception? Exception);

    private sealed class Failing(Exception fault, ILogger logger) : GuideService(logger)
    {
        protected override Task RunAsync(CancellationToken stop) => Task.FromException(fault);
    }

    private sealed class Listener : ILogger
    {
        public TaskCompletionSource<Said> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            First.TrySetResult(new(formatter(state, exception), exception));
    }
}
