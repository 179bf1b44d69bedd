namespace TypedCorpus.Extraction.Data;

/// <summary>What the lines of annotated data begin with, up to what differs: a space before a value, the end of the line where there is none.</summary>
internal static class DataKeys
{
    public const string Path = "path ";
    public const string Title = "title ";
    public const string Length = "length ";
    public const string Text = "text ";
    public const string Entity = "entity ";
    public const string Entities = "entities\n";
    public const string Alias = "  alias ";
    public const string Identifier = "  identifier ";
    public const string Member = "  member ";
    public const string Corrected = " corrected\n";
    public const string Meta = "meta ";
    public const string Null = "null";
}
