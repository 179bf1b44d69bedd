using TypedCorpus.Tool.Terminal;
using TypedCorpus.Tool;

return await CorpusCommand.RunAsync(args, ToolConsole.OfProcess());
