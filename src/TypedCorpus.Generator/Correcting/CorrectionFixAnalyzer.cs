using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Correcting;

/// <summary>
/// Marks, hidden, what a code fix can do in files that are no C#: remove a correction that is no longer needed, write one for a record to review.
/// </summary>
/// <remarks>The generator reports the same places to people. Editors ask for fixes of what analyzers report, not of what generators do.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorrectionFixAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property that holds the correction to write, as one line.</summary>
    internal const string Correction = nameof(Correction);

    /// <summary>The property that holds the names to choose from, one a line.</summary>
    internal const string Names = nameof(Names);

    private const int MostNames = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CorrectionRules.Removable, ReviewRules.Correctable);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            Lazy<CorrectedProject> project = new(() => CorrectedProject.Of(start.Options, start.CancellationToken));
            bool isReview = ProjectOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions).ReviewBelow > 0;
            start.RegisterAdditionalFileAction(c => Analyze(c, project, isReview));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<CorrectedProject> project, bool isReview)
    {
        AdditionalText file = context.AdditionalFile;
        if (CorpusFile.From(file, context.Options.AnalyzerConfigOptionsProvider)?.Kind == CorpusFileKind.Corrections)
        {
            foreach (FilePlace place in project.Value.Unneeded(file, context.CancellationToken))
                context.ReportDiagnostic(Diagnostic.Create(CorrectionRules.Removable, place.ToLocation()));
        }
        else if (isReview)
        {
            foreach (DiagnosticInfo record in project.Value.Queue(file, context.CancellationToken).Where(d => d.Correction is not null))
                context.ReportDiagnostic(Diagnostic.Create(ReviewRules.Correctable, record.Place!.ToLocation(), PropertiesOf(record, project.Value.NamesIn(file))));
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(DiagnosticInfo record, IEnumerable<string> names)
    {
        // Of an ambiguous name the message lists who it can be; a quote may be by whoever the article names.
        IEnumerable<string> choice = record.Correction switch
        {
            QuoteCorrection quote => names.Where(n => n != quote.Speaker).Take(MostNames),
            MentionCorrection => record.Arguments[1].Split([", "], StringSplitOptions.None),
            _ => [],
        };
        return ImmutableDictionary<string, string?>.Empty
            .Add(Correction, CorrectionText.ToLine(record.Correction!))
            .Add(Names, string.Join("\n", choice));
    }
}
