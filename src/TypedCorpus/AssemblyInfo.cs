[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Extraction")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Tests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Extraction.Tests")]
