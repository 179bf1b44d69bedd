using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>
/// The steps that check corrections. Of articles they collect what became of corrections, and their texts only where a message names the nearest passage:
/// an edit elsewhere checks nothing.
/// </summary>
internal static class CorrectionSteps
{
    /// <summary>Registers the steps and returns what is wrong with the files.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Check(
        IncrementalValuesProvider<CorrectionsText> files, IncrementalValuesProvider<ArticleResult> usable, IncrementalValueProvider<LinkedCorpus> linked)
    {
        IncrementalValueProvider<ImmutableArray<CorrectionsText>> all = files.Collect();
        IncrementalValueProvider<bool> isTextNeeded = usable
            .SelectMany(static (result, _) => result.Outcomes.AsEnumerable())
            .Collect()
            .Combine(linked.Select(static (corpus, _) => corpus.Outcomes))
            .Combine(all)
            .Select(static (pair, _) => StepGuard.Run(
                StepNames.CorrectionsCheck,
                () => CorrectionsCheck.IsTextNeeded(pair.Right.Select(t => t.Reading), pair.Left.Left.Concat(pair.Left.Right)),
                static _ => true));
        IncrementalValueProvider<ImmutableArray<CheckedArticle>> articles = usable
            .Combine(isTextNeeded)
            .Select(static (pair, _) => new CheckedArticle(pair.Left.Text.Source.Path, pair.Left.Outcomes, pair.Right ? pair.Left.Text.Source : null))
            .Collect();
        return all.Combine(articles).Combine(linked)
            .Select(static (pair, ct) => CorrectionsText.Check(pair.Left.Left, pair.Left.Right, pair.Right, ct))
            .WithTrackingName(StepNames.CorrectionsCheck);
    }
}
