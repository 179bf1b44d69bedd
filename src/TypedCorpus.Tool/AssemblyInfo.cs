[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Tool.Tests")]
