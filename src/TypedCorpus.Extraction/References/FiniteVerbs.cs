using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Counts the finite verbs between two places of an article, a modal and its own verb for one; each question costs the same.</summary>
internal sealed class FiniteVerbs
{
    private readonly TaggedArticle _tagged;
    private readonly int[] _before;

    /// <summary>Counts the verbs of an article.</summary>
    public FiniteVerbs(TaggedArticle tagged)
    {
        _tagged = tagged;
        _before = Spare.Take<int>(tagged.Tags.Length);
        for (int i = 1; i < tagged.Tags.Length; i++)
            _before[i] = _before[i - 1] + (tagged.Tags[i - 1].IsFinite() && !FollowsModal(i - 1) ? 1 : 0);
    }

    /// <summary>How many stand from one token up to another; the verb of a modal before them counts too.</summary>
    public int Between(int from, int to)
    {
        if (from >= to)
            return 0;
        bool beginsWithModal = _tagged.Tags[from].IsFinite() && FollowsModal(from);
        return _before[to] - _before[from] + (beginsWithModal ? 1 : 0);
    }

    /// <summary>Hands back the counts, which are not used any more.</summary>
    public void Release() => Spare.Keep(_before);

    private bool FollowsModal(int token) => token > 0 && _tagged.Tags[token - 1] == PosTag.MD;
}
