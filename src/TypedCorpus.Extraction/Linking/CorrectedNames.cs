using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Finds the names that corrections of entities may be about: these are linked together, since a correction may join what shares no name.</summary>
internal sealed class CorrectedNames(UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections)
{
    private readonly ILookup<string, string> _entryNames = gazetteer.Entries.AsEnumerable().ToLookup(static e => e.Id, static e => KeyOf(e.Name), StringComparer.Ordinal);
    private readonly HashSet<string> _corrected =
        new(corrections.AsEnumerable().SelectMany(static c => c.MergeInto is { } target ? (string[])[c.Passage, target] : [c.Passage]).Select(KeyOf), StringComparer.Ordinal);

    /// <summary>Those of <paramref name="names"/> that a correction of the corpus or of an article names.</summary>
    public IEnumerable<LinkedName> NamedIn(IReadOnlyCollection<LinkedName> names)
    {
        HashSet<string> wanted = new(_corrected, StringComparer.Ordinal);
        foreach (LinkedName name in names)
        {
            if (name.Forms.IsReference)
                wanted.Add(KeyOf(name.Forms.Name));
        }
        return wanted.Count == 0 ? [] : names.Where(n => n.Forms.IsReference || IsCalled(n.Forms, wanted));
    }

    private bool IsCalled(EntityForms forms, HashSet<string> wanted)
    {
        if (wanted.Contains(KeyOf(forms.Name)) || wanted.Contains(forms.Key) || forms.AliasKeys.AsEnumerable().Any(wanted.Contains))
            return true;
        return forms.GazetteerId is { } id && (wanted.Contains(KeyOf(id)) || _entryNames[id].Any(wanted.Contains));
    }

    private static string KeyOf(string name) => NameText.Key(NameText.Spaced(name.AsSpan()));
}
