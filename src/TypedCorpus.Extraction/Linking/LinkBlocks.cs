namespace TypedCorpus.Extraction.Linking;

/// <summary>Finds the blocks of names: those that meet by a key, and those that meet these.</summary>
/// <param name="byKey">The names that have each key.</param>
internal sealed class LinkBlocks(IReadOnlyDictionary<string, HashSet<LinkedName>> byKey)
{
    private readonly HashSet<LinkedName> _reached = [];
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly HashSet<LinkBlock> _before = [];

    /// <summary>The blocks found by now; their names still belong to the blocks of before.</summary>
    public List<LinkBlock> Blocks { get; } = [];

    /// <summary>All names of these blocks.</summary>
    public IReadOnlyCollection<LinkedName> Names => _reached;

    /// <summary>
    /// Adds the blocks of <paramref name="names"/>. All names of a block of before come along: without a name that has gone they may be several blocks now.
    /// </summary>
    public void Reach(IEnumerable<LinkedName> names)
    {
        Stack<LinkedName> starts = new(names);
        while (starts.Count > 0)
        {
            LinkedName start = starts.Pop();
            if (!_reached.Add(start))
                continue;
            LinkBlock block = new();
            Blocks.Add(block);
            Stack<LinkedName> open = new([start]);
            while (open.Count > 0)
            {
                LinkedName name = open.Pop();
                block.Names.Add(name);
                if (name.Block is { } before && _before.Add(before))
                {
                    foreach (LinkedName other in before.Names)
                        starts.Push(other);
                }
                foreach (LinkedName other in name.Keys.Where(_followed.Add).SelectMany(key => byKey[key]))
                {
                    if (_reached.Add(other))
                        open.Push(other);
                }
            }
        }
    }
}
