namespace TypedCorpus.Generator.Pipeline;

/// <summary>Where the data of the articles lie.</summary>
internal enum CorpusStorage
{
    /// <summary>In generated code.</summary>
    Literals,

    /// <summary>In a resource of the assembly.</summary>
    Embedded,

    /// <summary>In a file beside the program.</summary>
    Sidecar,
}
