[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Extraction.Tests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Training")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Training.Tests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Benchmarks")]
