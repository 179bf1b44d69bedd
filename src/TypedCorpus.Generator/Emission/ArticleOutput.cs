using System.Collections.Immutable;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>How the files of articles are written.</summary>
/// <param name="Plan">Whether at all.</param>
/// <param name="Literals">As what literals data stand in them: string literals as long as all of the corpus fits.</param>
internal sealed record ArticleOutput(GenerationPlan Plan, LiteralKind Literals)
{
    /// <summary>Decides, by the lengths of the data of all articles.</summary>
    public static ArticleOutput Of(GenerationPlan plan, ImmutableArray<long> lengths)
    {
        if (plan.Form == DataForm.Readable)
            return new ArticleOutput(plan, LiteralKind.Raw);
        return new ArticleOutput(plan, lengths.Sum() <= DataLiteral.MaxPacked ? LiteralKind.Packed : LiteralKind.Utf8);
    }
}
