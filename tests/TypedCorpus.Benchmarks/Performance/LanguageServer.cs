using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>A language server as an editor talks to it: JSON-RPC over its standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly Stream _input;
    private readonly Stream _output;
    private int _requests;

    private LanguageServer(Process process)
    {
        _process = process;
        _input = process.StandardInput.BaseStream;
        _output = process.StandardOutput.BaseStream;
    }

    /// <summary>Starts a server in the folder of a project and waits until it has loaded that.</summary>
    public static LanguageServer Start(string program, string folder)
    {
        ProcessStartInfo start = new(program) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        LanguageServer server = new(Process.Start(start)!);
        server._process.ErrorDataReceived += static (_, _) => { };
        server._process.BeginErrorReadLine();
        string root = new Uri(folder).AbsoluteUri;
        server.Request("initialize", new { processId = Environment.ProcessId, rootUri = root, workspaceFolders = new[] { new { uri = root, name = "sample" } }, capabilities = new { } });
        server.Notify("initialized", new { });
        return server;
    }

    /// <summary>Opens a document.</summary>
    public void Open(string file) => Notify("textDocument/didOpen", new
    {
        textDocument = new { uri = new Uri(file).AbsoluteUri, languageId = "csharp", version = 1, text = File.ReadAllText(file) },
    });

    /// <summary>How many completions there are at a place.</summary>
    public int Complete(string file, int line, int character)
    {
        JsonElement result = Request("textDocument/completion", new
        {
            textDocument = new { uri = new Uri(file).AbsoluteUri }, position = new { line, character }, context = new { triggerKind = 2, triggerCharacter = "." },
        });
        return result.ValueKind switch
        {
            JsonValueKind.Array => result.GetArrayLength(),
            JsonValueKind.Object => result.GetProperty("items").GetArrayLength(),
            _ => 0,
        };
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private JsonElement Request(string method, object parameters)
    {
        int id = ++_requests;
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        using CancellationTokenSource late = new(s_patience);
        while (true)
        {
            JsonElement message = Read(late.Token);
            bool isMine = message.TryGetProperty("id", out JsonElement of) && of.ValueKind == JsonValueKind.Number && of.GetInt32() == id;
            if (message.TryGetProperty("method", out _))
            {
                // What the server asks of the editor has no answer here.
                if (message.TryGetProperty("id", out JsonElement asked))
                    Send(new { jsonrpc = "2.0", id = asked, result = (object?)null });
            }
            else if (isMine)
            {
                return message.TryGetProperty("result", out JsonElement result) ? result : throw new InvalidOperationException($"{method}: {message}");
            }
        }
    }

    private void Notify(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    private void Send(object message)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(message);
        _input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        _input.Write(body);
        _input.Flush();
    }

    private JsonElement Read(CancellationToken cancellationToken)
    {
        int length = 0;
        while (ReadHeader(cancellationToken) is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        }
        byte[] body = new byte[length];
        _output.ReadExactlyAsync(body, cancellationToken).AsTask().GetAwaiter().GetResult();
        return JsonSerializer.Deserialize<JsonElement>(body);
    }

    private string ReadHeader(CancellationToken cancellationToken)
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (true)
        {
            _output.ReadExactlyAsync(one, cancellationToken).AsTask().GetAwaiter().GetResult();
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
    }
}
