using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A rule that decides on a speaker.</summary>
/// <param name="Basis">On what the decision rests.</param>
/// <param name="Relation">How the subject of the cue was found, where a cue decides.</param>
internal readonly record struct SpeakerRule(AttributionBasis Basis, SubjectRelation Relation = SubjectRelation.Direct)
{
    private static readonly SubjectRelation[] s_relations = EnumMembers.Of<SubjectRelation>();

    // By basis and relation.
    private static readonly string[] s_names =
        [.. EnumMembers.Of<AttributionBasis>().SelectMany(static basis => s_relations.Select(relation => NameOf(basis, relation)))];

    /// <summary>The name as records and tables have it: <c>follow-on</c>, <c>after-relative</c>, <c>inverted</c>.</summary>
    public string Name => s_names[((int)Basis * s_relations.Length) + (int)Relation];

    private static string NameOf(AttributionBasis basis, SubjectRelation relation)
    {
        if (!basis.IsCue() || relation == SubjectRelation.Direct)
            return basis.Name();
        string related = EnumRows.RowOf(relation.ToString());
        return relation == SubjectRelation.Inverted ? related : basis.Name() + "-" + related;
    }

    /// <summary>The rule of a basis without a cue.</summary>
    public static implicit operator SpeakerRule(AttributionBasis basis) => new(basis);
}
