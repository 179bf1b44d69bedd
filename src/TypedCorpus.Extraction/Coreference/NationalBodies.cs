using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Joins the names of one body of a nation: the US Department of Justice and the United States Department of Justice, the Iraqi Parliament and the Parliament of Iraq;
/// and what the article calls it without the nation, where only one nation's is named: Parliament.
/// </summary>
internal sealed class NationalBodies(NameClusters clusters, Language language, string text)
{
    // In words: United States, New Zealand.
    private const int LongestNation = 2;

    // The form of each body by nation and body, and by body alone: none where two nations have it.
    private readonly Dictionary<string, NameForm> _byNation = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm?> _byBody = new(StringComparer.Ordinal);

    /// <summary>Joins them.</summary>
    public void Join(List<NameForm> forms)
    {
        foreach (NameForm form in forms)
        {
            if (form.Kind == EntityKind.Organization && form.Words.Length > 1 && Read(form) is { } read)
                Add(form, read.Nation, read.Body);
        }
        if (_byBody.Count == 0)
            return;
        foreach (NameForm form in forms)
        {
            if (form.Kind != EntityKind.Organization || !_byBody.TryGetValue(Whole(form.Key), out NameForm? full) || full is null || IsOwned(form))
                continue;
            // The Senate of a state is one too, until the article has named that of the nation.
            if (form.Words.Length > 1 || full.Order < form.Order)
                clusters.Join(full, form);
        }
    }

    /// <summary>Whether a mention has its nation before it: Ruritania's Supreme Court.</summary>
    private bool IsOwned(NameForm form)
    {
        for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, mention.Span.Start).TrimEnd();
            if (before.Length > 1 && before[before.Length - 1] == 's' && Tokenizer.IsApostrophe(before[before.Length - 2]))
                return true;
        }
        return false;
    }

    private void Add(NameForm form, string nation, string body)
    {
        string key = nation + "\n" + body;
        if (_byNation.TryGetValue(key, out NameForm? known))
            clusters.Join(known, form);
        else
            _byNation.Add(key, form);
        if (!_byBody.TryGetValue(body, out NameForm? other))
            _byBody.Add(body, form);
        else if (other is not null && clusters.Find(other) != clusters.Find(form))
            _byBody[body] = null;
    }

    /// <summary>The nation and the body that a name is of; <see langword="null"/> for any other.</summary>
    private (string Nation, string Body)? Read(NameForm form)
    {
        // The 116th United States Congress.
        int first = char.IsDigit(form.Words[0][0]) ? 1 : 0;
        for (int length = 1; length <= LongestNation && first + length < form.Words.Length; length++)
        {
            if (NationOf(string.Join(" ", form.Words, first, length)) is { } nation && IsBody(form.WordsFrom(first + length)))
                return (nation, Whole(form.WordsFrom(first + length)));
        }
        for (int linker = 1; linker + 1 < form.Words.Length; linker++)
        {
            int after = language.Names.DefiniteArticles.Contains(form.Words[linker + 1]) ? linker + 2 : linker + 1;
            bool isLinked = language.Coreference.Linkers.Contains(form.Words[linker]) && after < form.Words.Length;
            if (isLinked && NationOf(form.WordsFrom(after)) is { } nation && IsBody(form.FirstWords(linker)))
                return (nation, Whole(form.FirstWords(linker)));
        }
        return null;
    }

    /// <summary>What a nation's body is called in full: the House of Representatives for the House.</summary>
    private string Whole(string body) => language.NationalBodies.InFull(body) ?? body;

    private bool IsBody(string words) => language.NationalBodies.Contains(Whole(words));

    /// <summary>The nation that words name, in full, or are the adjective of.</summary>
    private string? NationOf(string words)
    {
        if (language.Aliases.FullFormOf(words.ToUpperInvariant()) is { } full)
            return NameText.Key(full);
        return language.Countries.Has(words) || language.Aliases.IsFullForm(words) ? words : language.Countries.ByAdjective(TokenForm.Of(words.AsSpan()).Word);
    }
}
