using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Finds the persons of whom an article says that they are called <c>they</c>: <c>Alex Reed, who is nonbinary</c>, <c>Sam Fox uses they/them pronouns</c>.</summary>
internal static class DeclaredPronouns
{
    /// <summary>The persons, each once.</summary>
    public static IReadOnlyCollection<EntityIndex> Find(ReferenceContext context)
    {
        HashSet<EntityIndex> found = [];
        for (TaggedCursor at = context.Tagged.At(0); at.Exists; at = at.Next)
        {
            if (IsDeclaration(at) && PersonBeside(context, at.Index) is { } person)
                found.Add(person);
        }
        return found;
    }

    private static bool IsDeclaration(TaggedCursor at) => at.IsIn(at.Article.Language.ReferenceWords.SingleThey) || (at.Next.Chars is ['/'] && IsThey(at) && IsThey(at.Ahead(2)));

    private static bool IsThey(TaggedCursor at) => at.Article.Language.Pronouns.Of(at.Chars).Gender == Gender.Plural;

    /// <summary>The last person named before a token in its sentence, and nobody else.</summary>
    private static EntityIndex? PersonBeside(ReferenceContext context, int token)
    {
        int sentence = context.Tagged.Article.SentenceOf(token);
        int after = Referent.FirstFrom(context.Names, token);
        for (int i = after - 1; i >= 0 && context.Names[i].Sentence == sentence; i--)
        {
            if (context.Entities.KindOf(context.Names[i].Entity) == EntityKind.Person)
                return context.Names[i].Entity;
        }
        return null;
    }
}
