[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Training.Tests")]
