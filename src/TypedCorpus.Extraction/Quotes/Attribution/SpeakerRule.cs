using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A rule that decides on a speaker.</summary>
/// <param name="Basis">On what the decision rests.</param>
/// <param name="Relation">How the subject of the cue was found, where a cue decides.</param>
internal readonly record struct SpeakerRule(AttributionBasis Basis, SubjectRelation Relation = SubjectRelation.Direct)
{
    private static readonly string[] s_relations = [.. Enum.GetNames(typeof(SubjectRelation)).Select(EnumRows.RowOf)];

    /// <summary>The name as records and tables have it: <c>follow-on</c>, <c>after-relative</c>, <c>inverted</c>.</summary>
    public string Name => !Basis.IsCue() || Relation == SubjectRelation.Direct ? Basis.Name()
        : Relation == SubjectRelation.Inverted ? s_relations[(int)SubjectRelation.Inverted]
        : Basis.Name() + "-" + s_relations[(int)Relation];

    /// <summary>The rule of a basis without a cue.</summary>
    public static implicit operator SpeakerRule(AttributionBasis basis) => new(basis);
}
