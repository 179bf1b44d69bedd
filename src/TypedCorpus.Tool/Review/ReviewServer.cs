using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedCorpus.Tool.Review;

/// <summary>Serves the page of a review on loopback. A request needs the token of the address, this host, and no origin but this page's.</summary>
internal sealed class ReviewServer : IAsyncDisposable
{
    private const string TokenHeader = "X-Corpus-Token";
    private const long LargestRequest = 64 * 1024;

    private readonly WebApplication _app;
    private readonly ReviewSession _session;
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private ReviewServer(ReviewSession session, int port)
    {
        _session = session;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.Listen(System.Net.IPAddress.Loopback, port);
            options.Limits.MaxRequestBodySize = LargestRequest;
            options.AddServerHeader = false;
        });
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Use(Guard);
        _app.MapGet("/", context => Send(context, "text/html; charset=utf-8", ReviewPage.Html));
        _app.MapGet("/api/queue", context => SendJson(context, _session.Queue(), ReviewJson.Default.IReadOnlyListReviewItem));
        _app.MapGet("/api/speakers", context => SendJson(context, _session.Speakers(context.Request.Query["path"].ToString()), ReviewJson.Default.IReadOnlyListString));
        _app.MapGet("/api/entities", context => SendJson(context, _session.Entities(), ReviewJson.Default.IReadOnlyListString));
        _app.MapPost("/api/decide", Decide);
        _app.MapPost("/api/undo", context => SendJson(context, _session.Undo(), ReviewJson.Default.ReviewResult));
    }

    /// <summary>The address of the page, its token included.</summary>
    public string Address => $"{Origin}/?token={_token}";

    private string Origin => _app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts serving <paramref name="session"/>; port 0 is a free one.</summary>
    public static async Task<ReviewServer> Start(ReviewSession session, int port, CancellationToken cancellationToken)
    {
        ReviewServer server = new(session, port);
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Another page that leads here by a name of its own is refused by the host, one that posts here by the origin, anybody else by the token.</summary>
    private Task Guard(HttpContext context, RequestDelegate next)
    {
        string origin = Origin;
        string host = new Uri(origin).Authority;
        string given = context.Request.Headers[TokenHeader].ToString() is { Length: > 0 } header ? header : context.Request.Query["token"].ToString();
        bool right = context.Request.Host.Value == host
            && (context.Request.Headers.Origin.ToString() is "" || context.Request.Headers.Origin == origin)
            && (!HttpMethods.IsPost(context.Request.Method) || context.Request.Headers[TokenHeader].Count > 0)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(_token));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.XFrameOptions = "DENY";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        if (right)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Send(context, "text/plain; charset=utf-8", "This page needs the address that corpus review printed.\n");
    }

    private async Task Decide(HttpContext context)
    {
        try
        {
            ReviewDecision? decision = await context.Request.ReadFromJsonAsync(ReviewJson.Default.ReviewDecision, context.RequestAborted);
            await SendJson(context, decision is { Id: not null, Action: not null } ? _session.Decide(decision) : new ReviewResult(null, "no decision"), ReviewJson.Default.ReviewResult);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await SendJson(context, new ReviewResult(null, "no decision"), ReviewJson.Default.ReviewResult);
        }
    }

    private static Task SendJson<T>(HttpContext context, T value, JsonTypeInfo<T> type) => context.Response.WriteAsJsonAsync(value, type, cancellationToken: context.RequestAborted);

    private static Task Send(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
