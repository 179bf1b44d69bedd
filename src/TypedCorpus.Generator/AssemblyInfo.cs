[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Generator.Tests")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Benchmarks")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Generator.OldestRoslyn.Tests")]
