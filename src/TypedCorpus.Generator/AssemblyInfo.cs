[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Generator.Tests")]
