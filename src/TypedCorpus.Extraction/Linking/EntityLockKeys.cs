namespace TypedCorpus.Extraction.Linking;

/// <summary>The keys of <c>corpus.lock.json</c>.</summary>
internal static class EntityLockKeys
{
    public const string FileName = "corpus.lock.json";
    public const string Version = "version";
    public const string Entities = "entities";
    public const string Kind = "kind";
    public const string Id = "id";
    public const string Name = "name";
    public const string Member = "member";
}
