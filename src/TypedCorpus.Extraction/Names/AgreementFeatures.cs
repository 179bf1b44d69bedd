namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What the second reading sees of a token: how the first reading has labelled it, the same word and the same name elsewhere in the article,
/// and the names on either side.
/// </summary>
internal sealed class AgreementFeatures : ITokenFeatures
{
    /// <summary>The most features a token can have.</summary>
    public const int Most = 32;

    // The kinds of name, and outside of names.
    private const int Uses = NameLabel.Kinds + 1;

    private const int FarthestNeighbour = 6;
    private const int LargestDistance = 3;

    private readonly NameReading _reading;
    private readonly TokenizedArticle _article;
    private readonly NameUses _uses;

    public AgreementFeatures(NameReading reading)
    {
        _reading = reading;
        _article = reading.Tagged.Article;
        _uses = new NameUses(reading);
    }

    /// <inheritdoc/>
    public int Write(int token, Span<uint> features)
    {
        FeatureWriter w = new(features);
        int label = _reading.Labels[token];
        int use = UseOf(label);
        Sentence sentence = _article.SentenceAt(token);
        uint before = token > sentence.FirstToken ? _reading.Labels[token - 1] : 0u;
        uint after = token + 1 < sentence.EndToken ? _reading.Labels[token + 1] : 0u;
        w.Add(1, (uint)label);
        w.Add(2, before, (uint)label, after);
        WriteWord(ref w, token, label, use);
        WriteName(ref w, token, label, use);
        WritePairs(ref w, token, label, sentence);
        WriteNeighbours(ref w, token, use, sentence);
        return w.Count;
    }

    /// <summary>Hands back what was kept of the article; no features are written any more.</summary>
    public void Release() => _uses.Release();

    private void WriteWord(ref FeatureWriter w, int token, int label, int use)
    {
        ref readonly TokenForm form = ref _reading.Tagged.FormOf(token);
        if (_uses.KindOfInitials(form.Cased) is { } spelledOut)
            w.Add(20, (uint)spelledOut, (uint)use);
        ReadOnlySpan<ushort> labels = _uses.LabelsOf(form.Cased);
        Span<int> uses = stackalloc int[Uses];
        uses.Clear();
        // Of all uses of the word, this one apart.
        int total = 0;
        int dominant = 0;
        int most = 0;
        for (int y = 0; y < labels.Length; y++)
        {
            int count = labels[y] - (y == label ? 1 : 0);
            uses[UseOf(y)] += count;
            total += count;
            if (count > most)
                (dominant, most) = (y, count);
        }
        if (total == 0)
        {
            w.Add(3, (uint)use);
            return;
        }
        (uint majority, uint share) = MajorityOf(uses, total);
        uint size = Bucket(total);
        w.Add(4, majority, share);
        w.Add(5, majority, share, (uint)use);
        w.Add(6, (majority << 4) | share, size, (uint)use);
        w.Add(7, (uint)dominant);
        w.Add(8, (uint)dominant, (uint)label);
        w.Add(9, (uint)dominant, form.Shape);
    }

    private void WriteName(ref FeatureWriter w, int token, int label, int use)
    {
        if (_uses.NameAt(token) is not { } name)
            return;
        ReadOnlySpan<ushort> counts = _uses.KindsOf(name.Tokens);
        uint length = (uint)Math.Min(4, name.Tokens.Length);
        Span<int> others = stackalloc int[Uses];
        others.Clear();
        int total = 0;
        for (int k = 0; k < counts.Length; k++)
        {
            others[k] = counts[k] - (k == name.Kind ? 1 : 0);
            total += others[k];
        }
        if (total == 0)
        {
            w.Add(10, length, (uint)label);
            return;
        }
        (uint majority, uint share) = MajorityOf(others, total);
        w.Add(11, majority, share, (uint)use);
        w.Add(12, (majority << 4) | share, length, (uint)label);
        w.Add(13, (majority << 4) | share, Bucket(total), (uint)use);
    }

    /// <summary>Whether two words that stand side by side belong to one name elsewhere.</summary>
    private void WritePairs(ref FeatureWriter w, int token, int label, Sentence sentence)
    {
        if (token > sentence.FirstToken)
            WritePair(ref w, 14, token - 1, label);
        if (token + 1 < sentence.EndToken)
            WritePair(ref w, 15, token, label);
    }

    private void WritePair(ref FeatureWriter w, uint template, int left, int label)
    {
        if (_uses.PairOf(left) is not { } counts)
            return;
        bool joined = _uses.AreOneName(left, left + 1);
        uint together = Bucket(counts.Joined - (joined ? 1 : 0));
        uint apart = Bucket(counts.Split - (joined ? 0 : 1));
        if (together + apart > 0)
            w.Add(template, (uint)label, together, apart);
    }

    /// <summary>The names before and after in the sentence: what stands in a row is mostly of one kind.</summary>
    private void WriteNeighbours(ref FeatureWriter w, int token, int use, Sentence sentence)
    {
        if (Neighbour(token, isBefore: true, sentence) is { } left)
        {
            w.Add(16, left.Kind, (uint)use, left.Distance);
            w.Add(17, left.Kind, (uint)use, _reading.Tagged.FormOf(left.Token + 1).Word);
        }
        if (Neighbour(token, isBefore: false, sentence) is { } right)
        {
            w.Add(18, right.Kind, (uint)use, right.Distance);
            w.Add(19, right.Kind, (uint)use, _reading.Tagged.FormOf(right.Token - 1).Word);
        }
    }

    /// <summary>The nearest other name on one side in the sentence: its token there, its kind, how far it is.</summary>
    private (int Token, uint Kind, uint Distance)? Neighbour(int token, bool isBefore, Sentence sentence)
    {
        for (int distance = 1; distance <= FarthestNeighbour; distance++)
        {
            int at = isBefore ? token - distance : token + distance;
            if (at < sentence.FirstToken || at >= sentence.EndToken)
                return null;
            if (_uses.NameAt(at) is { } name && !_uses.AreOneName(at, token))
                return (at, (uint)name.Kind, (uint)Math.Min(distance, LargestDistance));
        }
        return null;
    }

    private static int UseOf(int label) => label == NameLabel.Outside ? NameLabel.Kinds : NameLabel.KindOf(label);

    private static (uint Use, uint Share) MajorityOf(ReadOnlySpan<int> uses, int total)
    {
        int best = 0;
        for (int u = 1; u < uses.Length; u++)
            best = uses[u] > uses[best] ? u : best;
        int share = uses[best] == total ? 4 : uses[best] * 4 >= total * 3 ? 3 : uses[best] * 2 >= total ? 2 : 1;
        return ((uint)best, (uint)share);
    }

    private static uint Bucket(int count) => (uint)(count <= 2 ? Math.Max(0, count) : count <= 5 ? 3 : 4);
}
