namespace TypedCorpus.Extraction.Names;

/// <summary>
/// The labels of the sequence model, BILOU over four kinds: outside, or the beginning, inside, last or only token of a name. A name of the
/// fourth kind (a work, an event, a product) is found so that it is not taken for one of the others, and not reported.
/// </summary>
internal static class NameLabel
{
    /// <summary>Outside of names.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    public const int Count = 1 + (4 * Kinds);

    /// <summary>How many kinds of name there are: person, organization, place, other.</summary>
    public const int Kinds = 4;

    /// <summary>The kind of names that are not reported.</summary>
    public const int Other = 3;

    private const int BeginOffset = 1;
    private const int InsideOffset = 2;
    private const int LastOffset = 3;
    private const int UnitOffset = 4;

    /// <summary>For each label the labels that can follow it.</summary>
    public static readonly int[][] Followers = FollowersOfAll();

    /// <summary>For each label the labels that it can follow.</summary>
    public static readonly int[][] Leaders = LeadersOfAll();

    public static int Begin(int kind) => (4 * kind) + BeginOffset;

    public static int Inside(int kind) => (4 * kind) + InsideOffset;

    public static int Last(int kind) => (4 * kind) + LastOffset;

    public static int Unit(int kind) => (4 * kind) + UnitOffset;

    /// <summary>The label of a token in a name of a kind.</summary>
    public static int At(int kind, int token, int length) =>
        length == 1 ? Unit(kind) : token == 0 ? Begin(kind) : token == length - 1 ? Last(kind) : Inside(kind);

    public static int KindOf(int label) => (label - 1) / 4;

    /// <summary>Whether a name may be open after the label, so that the next token must belong to it.</summary>
    public static bool IsOpen(int label) => label != Outside && ((label - 1) % 4) + 1 is BeginOffset or InsideOffset;

    /// <summary>Whether the label opens or is a whole name.</summary>
    public static bool Starts(int label) => label != Outside && ((label - 1) % 4) + 1 is BeginOffset or UnitOffset;

    /// <summary>Whether <paramref name="next"/> can follow <paramref name="label"/>.</summary>
    public static bool CanFollow(int label, int next)
    {
        if (!IsOpen(label))
            return next == Outside || Starts(next);
        return next != Outside && !Starts(next) && KindOf(next) == KindOf(label);
    }

    private static int[][] FollowersOfAll() =>
        Enumerable.Range(0, Count).Select(a => Enumerable.Range(0, Count).Where(b => CanFollow(a, b)).ToArray()).ToArray();

    private static int[][] LeadersOfAll() =>
        Enumerable.Range(0, Count).Select(b => Enumerable.Range(0, Count).Where(a => CanFollow(a, b)).ToArray()).ToArray();
}
