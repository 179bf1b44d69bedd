using System.CommandLine;
using TypedCorpus.Tool;

RootCommand root = new("Extracts quotes, figures and entities from articles.") { ExtractCommand.Create() };
return root.Parse(args).Invoke();
