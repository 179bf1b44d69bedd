using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Every rule, by identifier.</summary>
internal static class AllRules
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new DiagnosticDescriptor[]
    {
        ArticleRules.Unreadable, ArticleRules.Empty, ArticleRules.TooLarge, ArticleRules.UnbalancedMark, ArticleRules.FigureOverflow,
        ArticleRules.DuplicateText, ArticleRules.ListedTwice, ArticleRules.Failed, ArticleRules.MalformedFrontMatter, ArticleRules.SimilarKey, ArticleRules.OddValue, ArticleRules.Damaged,
        ReviewRules.UnresolvedSpeaker, ReviewRules.AmbiguousName, ReviewRules.MoreToReview, ReviewRules.MoreInformation, ReviewRules.DoubtfulQuote, ReviewRules.DoubtfulFigure, ReviewRules.Correctable,
        ReviewRules.DoubtfulMention, ReviewRules.DoubtfulKind,
        ProjectRules.LanguageVersion, ProjectRules.MissingReference, ProjectRules.NamespaceClash, ProjectRules.InvalidOption, ProjectRules.NameClash,
        ProjectRules.HiddenName,
        SettingsRules.NoArticles, SettingsRules.Unread, SettingsRules.UnknownSetting, SettingsRules.Readme, SettingsRules.Ineffective,
        SettingsRules.ManyInCode,
        GazetteerRules.Invalid, SchemaRules.Invalid, SchemaRules.Broken,
        CorrectionRules.Invalid, CorrectionRules.Unmatched, CorrectionRules.Ambiguous, CorrectionRules.Repeated, CorrectionRules.Unneeded, CorrectionRules.Removable,
        CitationRules.NotFound, CitationRules.NoQuote, CitationRules.Ambiguous, CitationRules.NoArticle,
        LockRules.Invalid, LockRules.OtherMeaning,
        UsageRules.EntityName, UsageRules.MixedSum, UsageRules.LookUp, UsageRules.Published, UsageRules.MissingMember, UsageRules.MissingImport,
    }.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IEnumerable<DiagnosticDescriptor> InOrder => s_byId.Values.OrderBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>The rule with the identifier <paramref name="id"/>.</summary>
    public static DiagnosticDescriptor Get(string id) => s_byId[id];
}
