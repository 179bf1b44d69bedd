using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Generator.Correcting;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.CodeFixes;

/// <summary>Edits <c>corpus.corrections.yml</c>: removes a correction that is no longer needed, writes one for a record to review.</summary>
/// <remarks>For editors that offer code fixes in additional files.</remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(CorrectionCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yml", ".yaml", ".txt", ".md", ".markdown"])]
[Shared]
public sealed class CorrectionCodeFix : CodeFixProvider
{
    private const string FileName = "corpus.corrections.yml";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CorrectionRules.Removable.Id, ReviewRules.Correctable.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Id == CorrectionRules.Removable.Id)
                await RegisterRemoval(context, document, diagnostic).ConfigureAwait(false);
            else if (diagnostic.Properties.TryGetValue(CorrectionFixAnalyzer.Correction, out string? line) && Parse(line!) is { } correction)
                await RegisterWriting(context, document, diagnostic, correction).ConfigureAwait(false);
        }
    }

    private static async Task RegisterRemoval(CodeFixContext context, TextDocument document, Diagnostic diagnostic)
    {
        string text = (await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false)).ToString();
        PlacedCorrection? placed = CorrectionsReader.Read(text).Items.FirstOrDefault(i => i.Passage.Start == diagnostic.Location.SourceSpan.Start);
        if (placed is not null)
            Register(context, diagnostic, "Remove the correction", WithText(document, CorrectionsWriter.Remove(text, placed.Entry)));
    }

    private static async Task RegisterWriting(CodeFixContext context, TextDocument article, Diagnostic diagnostic, Correction correction)
    {
        TextDocument? file = FindFile(article.Project);
        string text = file is null ? "" : (await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false)).ToString();
        foreach ((string title, Correction choice) in Choices(correction, diagnostic.Properties[CorrectionFixAnalyzer.Names]!))
        {
            if (Put(text, choice) is { } edited)
                Register(context, diagnostic, title, file is null ? Create(article.Project, edited) : WithText(file, edited));
        }
    }

    /// <summary>What a person may decide about a record.</summary>
    private static IEnumerable<(string Title, Correction Correction)> Choices(Correction correction, string names)
    {
        string[] choice = names.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        switch (correction)
        {
            case MentionCorrection mention:
                foreach (string name in choice)
                    yield return ($"It is {name}", mention with { Entity = name });
                break;
            case QuoteCorrection quote:
                yield return ("Confirm the quote", quote with { Speaker = null, Confirms = true });
                foreach (string name in choice)
                    yield return ($"The speaker is {name}", quote with { Speaker = name });
                yield return ("There is no such quote", quote with { Speaker = null, Rejects = true });
                break;
            case FigureCorrection figure:
                FigureCorrection plain = new(figure.Passage) { In = figure.In, Near = figure.Near };
                yield return ("Confirm the figure", plain with { Confirms = true });
                yield return ("There is no such figure", plain with { Rejects = true });
                break;
        }
    }

    private static Correction? Parse(string line) => CorrectionsReader.Read("corrections:\n  " + line + "\n").Items.AsEnumerable().FirstOrDefault()?.Correction;

    /// <summary>The file with the correction; <see langword="null"/> where a person must mend it first.</summary>
    private static string? Put(string text, Correction correction)
    {
        try
        {
            return CorrectionsWriter.Put(text, correction);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static TextDocument? FindFile(Project project)
    {
        foreach (AdditionalText file in project.AnalyzerOptions.AdditionalFiles)
        {
            if (CorpusFile.From(file, project.AnalyzerOptions.AnalyzerConfigOptionsProvider)?.Kind == CorpusFileKind.Corrections)
                return project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == file.Path);
        }
        return null;
    }

    private static Solution Create(Project project, string text)
    {
        string? folder = project.FilePath is { } file ? file.Substring(0, file.LastIndexOfAny(['/', '\\']) + 1) : null;
        return project.AddAdditionalDocument(FileName, SourceText.From(text), filePath: folder + FileName).Project.Solution;
    }

    private static Solution WithText(TextDocument document, string text) => document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(text));

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, Solution edited) =>
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(edited), title), diagnostic);
}
