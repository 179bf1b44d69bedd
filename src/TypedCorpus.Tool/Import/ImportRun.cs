using System.Globalization;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Rows;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Import;

/// <summary>One run of <c>corpus import</c>.</summary>
internal sealed class ImportRun
{
    private readonly ToolConsole _console;
    private readonly Progress _progress;
    private readonly ProblemLog _problems;
    private readonly Dictionary<ImportOutcome, int> _counts = [];

    public ImportRun(ToolConsole console)
    {
        _console = console;
        _progress = new Progress(console);
        _problems = new ProblemLog(console.Error, _progress);
    }

    /// <summary>Imports <paramref name="paths"/>.</summary>
    /// <param name="paths">Files and folders; <c>-</c> is standard input.</param>
    /// <param name="kind">The kind of all of them, or <see langword="null"/> to find out.</param>
    /// <param name="fields">Which fields of rows hold what.</param>
    /// <param name="folder">Where the articles go.</param>
    /// <param name="cancellationToken">Stops the work between two documents.</param>
    public int Run(IReadOnlyList<string> paths, DocumentKind? kind, FieldNames fields, ImportFolder folder, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> files = ImportFiles.Find(paths, _problems);
        foreach (string file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImportFile(file, kind, fields, folder, cancellationToken);
            _progress.Step(files.Count);
        }
        folder.Complete();
        _progress.Clear();
        _console.Info.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Count(ImportOutcome.Added)} added, {Count(ImportOutcome.Updated)} updated, {Count(ImportOutcome.Unchanged)} unchanged, {Count(ImportOutcome.Changed)} changed but kept"));
        if (Count(ImportOutcome.Changed) > 0)
            _console.Info.WriteLine("Files that have changed are kept; --update writes them anew.");
        return _problems.Any ? ExitCode.Failure : ExitCode.Success;
    }

    // The one guard: whatever a library throws over a broken document is a line about that document, and the next one is read.
#pragma warning disable CA1031
    private void ImportFile(string file, DocumentKind? kind, FieldNames fields, ImportFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            byte[] bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
            if (bytes.Length == 0)
                throw new ImportException("an empty file");
            DocumentKind found = kind ?? DocumentKind.OfExtension(file) ?? DocumentKind.OfContent(bytes)
                ?? throw new ImportException("no known kind of document; name it with --kind");
            foreach (ImportedArticle article in found.Read(new ImportSource(file, bytes, fields, _problems.Add), cancellationToken))
                Put(article, folder);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception exception) when (exception is ImportException or IOException or UnauthorizedAccessException)
        {
            _problems.Add(file, exception.Message);
        }
        catch (Exception exception)
        {
            _problems.Add(file, $"cannot be read as this kind of document ({exception.GetType().Name}: {exception.Message})");
        }
    }
#pragma warning restore CA1031

    private void Put(ImportedArticle article, ImportFolder folder)
    {
        ImportOutcome outcome = folder.Put(article, out string file, out (string Old, string New)? change);
        _counts[outcome] = Count(outcome) + 1;
        if (outcome == ImportOutcome.Unchanged)
            return;
        _progress.Clear();
        _console.Info.WriteLine($"{outcome.ToString().ToLowerInvariant()} {Printable.Line(file)}");
        if (change is { } texts)
            Show(texts.Old, texts.New);
    }

    /// <summary>The lines that differ.</summary>
    private void Show(string old, string @new)
    {
        foreach (DiffPiece piece in InlineDiffBuilder.Diff(old, @new).Lines.Where(static line => line.Type is ChangeType.Inserted or ChangeType.Deleted))
            _console.Info.WriteLine($"  {(piece.Type == ChangeType.Inserted ? '+' : '-')} {Printable.Line(piece.Text)}");
    }

    private byte[] ReadInput()
    {
        using MemoryStream bytes = new();
        _console.Input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private int Count(ImportOutcome outcome) => _counts.GetValueOrDefault(outcome);
}
