using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Gives a noun phrase with <c>the</c> the entity of which a title, an apposition or its own name has said the noun, where only one has:
/// <c>Ann Reed, the spokeswoman for … the spokeswoman</c>; <c>the Department of Defense … the department</c>.
/// </summary>
internal static class NominalResolver
{
    /// <summary>Adds nominal mentions.</summary>
    public static void Resolve(TaggedArticle tagged, List<Referent> names, ArticleEntities entities, CancellationToken cancellationToken)
    {
        Dictionary<string, NounBearer> bearers = Bearers(tagged, names, entities);
        if (bearers.Count == 0)
            return;
        HashSet<int> inName = [];
        foreach (Referent name in names)
        {
            for (int t = name.FirstToken; t < name.EndToken; t++)
                inName.Add(t);
        }
        for (int t = 0; t + 1 < tagged.Article.Tokens.Length; t++)
        {
            if ((t & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (tagged.Tags[t] != PosTag.DT || !tagged.Article[t].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || inName.Contains(t + 1) || tagged.Tags[t + 1] is not (PosTag.NN or PosTag.NNP))
                continue;
            if (IsAlone(tagged, t + 2) && bearers.TryGetValue(NameText.Key(tagged.Article[t + 1].ToString()), out NounBearer bearer) && bearer.Entity >= 0 && bearer.Since < t)
                entities.AddMention(bearer.Entity, TextSpan.FromBounds(tagged.Article.Tokens[t].Start, tagged.Article.Tokens[t + 1].End), MentionKind.Nominal);
        }
    }

    /// <summary>Whether a noun phrase begins at a token that takes up an organization of any name: <c>the company</c>, <c>the newspaper</c>.</summary>
    public static bool IsBodyAt(TaggedArticle tagged, int token) =>
        token + 1 < tagged.Tags.Length && tagged.Tags[token] == PosTag.DT && tagged.Tags[token + 1] == PosTag.NN
        && tagged.Article[token].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && tagged.Article[token + 1] is "company" or "firm" or "group" or "organization" or "organisation" or "newspaper" or "paper" or "network" or "agency" or "university"
        && IsAlone(tagged, token + 2);

    /// <summary>Whether the noun before a token stands alone: "the spokesman for" and "the department store" are others.</summary>
    private static bool IsAlone(TaggedArticle tagged, int token)
    {
        PosTag after = token < tagged.Tags.Length ? tagged.Tags[token] : PosTag.Stop;
        return after is not (PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.CD or PosTag.WP) && !IsOfOrFor(tagged, token);
    }

    private static bool IsOfOrFor(TaggedArticle tagged, int token) =>
        token < tagged.Tags.Length && tagged.Article[token] is "of" or "for" or "in" or "at" or "who" or "that";

    /// <summary>The nouns and who bears them; a noun that two entities bear belongs to no one.</summary>
    private static Dictionary<string, NounBearer> Bearers(TaggedArticle tagged, List<Referent> names, ArticleEntities entities)
    {
        Dictionary<string, NounBearer> bearers = new(StringComparer.Ordinal);
        foreach (Referent name in names)
        {
            if (entities.KindOf(name.Entity) == EntityKind.Person)
            {
                if (TitleBefore(tagged, name.FirstToken) is { } title)
                    Add(bearers, title, name);
                if (AppositionBehind(tagged, name.EndToken) is { } noun)
                    Add(bearers, noun, name);
            }
            else if (entities.KindOf(name.Entity) == EntityKind.Organization && name.EndToken - name.FirstToken > 1)
            {
                for (int t = name.FirstToken; t < name.EndToken; t++)
                {
                    // Department of Defense, Defense Department.
                    bool head = t == name.EndToken - 1 ? !Contains(tagged, name, "of") : tagged.Article[t + 1] is "of";
                    if (head && IsBody(NameText.Key(tagged.Article[t].ToString())))
                        Add(bearers, NameText.Key(tagged.Article[t].ToString()), name);
                }
            }
        }
        return bearers;
    }

    private static bool Contains(TaggedArticle tagged, Referent name, string word)
    {
        for (int t = name.FirstToken; t < name.EndToken; t++)
        {
            if (tagged.Article[t].SequenceEqual(word.AsSpan()))
                return true;
        }
        return false;
    }

    /// <summary>Whether a noun is one by which texts take up a body named so before.</summary>
    private static bool IsBody(string noun) => noun is "department" or "committee" or "commission" or "agency" or "bureau" or "ministry" or "university"
        or "college" or "institute" or "foundation" or "association" or "administration" or "council" or "board" or "company" or "corporation" or "bank"
        or "campaign" or "union" or "party" or "court" or "museum" or "hospital" or "league" or "society" or "network" or "newspaper" or "subcommittee";

    private static string? TitleBefore(TaggedArticle tagged, int token)
    {
        if (token == 0 || tagged.Article.SentenceOf(token - 1) != tagged.Article.SentenceOf(token))
            return null;
        string word = NameText.Key(tagged.Article[token - 1].ToString());
        return word.Length > 3 && PersonTitles.IsTitleWord(word.AsSpan()) ? word : null;
    }

    /// <summary>The noun of <c>, the spokesman for …</c> or <c>, a spokesman …</c> behind a name.</summary>
    private static string? AppositionBehind(TaggedArticle tagged, int token)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        if (token + 2 >= tags.Length || tags[token] != PosTag.Comma || tags[token + 1] != PosTag.DT)
            return null;
        int at = token + 2;
        while (at < tags.Length && at - token < 6 && tags[at] is PosTag.JJ or PosTag.NNP or PosTag.NN or PosTag.POS)
            at++;
        return tags[at - 1] == PosTag.NN ? NameText.Key(tagged.Article[at - 1].ToString()) : null;
    }

    private static void Add(Dictionary<string, NounBearer> bearers, string noun, Referent name)
    {
        if (!bearers.TryGetValue(noun, out NounBearer bearer))
            bearers.Add(noun, new NounBearer(name.Entity, name.FirstToken));
        else if (bearer.Entity != name.Entity)
            bearers[noun] = new NounBearer(-1, bearer.Since);
    }

    private readonly record struct NounBearer(int Entity, int Since);
}
