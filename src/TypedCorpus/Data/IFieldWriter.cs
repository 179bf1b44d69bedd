namespace TypedCorpus.Data;

/// <summary>Writes fields in one of the two forms.</summary>
internal interface IFieldWriter
{
    /// <summary>Writes a number.</summary>
    void WriteNumber(string name, char letter, int value);

    /// <summary>Writes a decimal number.</summary>
    void WriteDecimal(string name, char letter, decimal value);

    /// <summary>Writes text.</summary>
    void WriteText(string name, char letter, string value);

    /// <summary>Writes a span.</summary>
    void WriteSpan(string name, char letter, TextSpan value);

    /// <summary>Writes the article-local number of an entity.</summary>
    void WriteEntity(string name, char letter, int value);

    /// <summary>Writes a value of an enumeration, by name or number; the first one goes without saying.</summary>
    void WriteEnum(string name, char letter, int value, string valueName);
}
