namespace TypedCorpus.Extraction.Names;

/// <summary>The groups of features of <see cref="NameFeatures"/>, for measuring what each brings.</summary>
[Flags]
internal enum FeatureGroups
{
    None = 0,

    /// <summary>The word, its ends, its shape.</summary>
    Form = 1,

    /// <summary>The same of the words around.</summary>
    Neighbours = 2,

    /// <summary>Parts of speech, here and around.</summary>
    PartsOfSpeech = 4,

    /// <summary>Clusters of word vectors, here and around.</summary>
    Clusters = 8,

    /// <summary>Classes of words and names of the gazetteers.</summary>
    Gazetteers = 16,

    /// <summary>The same word elsewhere in the article.</summary>
    Article = 32,

    All = Form | Neighbours | PartsOfSpeech | Clusters | Gazetteers | Article,
}
