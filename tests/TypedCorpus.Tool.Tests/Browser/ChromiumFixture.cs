using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TypedCorpus.Tool.Tests.Browser.ChromiumFixture))]

namespace TypedCorpus.Tool.Tests.Browser;

/// <summary>A Chromium for tests: one that is installed, else the system's package, else the tests fail and say what to install.</summary>
public sealed class ChromiumFixture : IAsyncDisposable
{
    private static readonly string[] s_places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser, started at its first use.</summary>
    public async Task<IBrowser> Browser()
    {
        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = await FindOrInstall(), Args = ["--no-sandbox"] });
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _gate.Dispose();
    }

    private static async Task<string> FindOrInstall()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;
        if (Array.Find(s_places, File.Exists) is { } found)
            return found;
        await DebianPackage.Install("chromium");
        return Array.Find(s_places, File.Exists)
            ?? throw new InvalidOperationException("These tests need Chromium or Chrome: install it (Debian: apt-get install chromium), or name its program in the variable CHROMIUM.");
    }
}
