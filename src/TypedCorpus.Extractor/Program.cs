using System.Runtime.Loader;
using TypedCorpus.Extractor;

// In the package the engine lies once, where the compiler loads the generator from.
string engine = Path.Combine(AppContext.BaseDirectory, "../../analyzers/dotnet/cs");
AssemblyLoadContext.Default.Resolving += (context, name) =>
    Path.GetFullPath(Path.Combine(engine, name.Name + ".dll")) is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
return Run(args);

// A method of its own: the engine is loaded when it is compiled.
static int Run(string[] args)
{
    if (args is not [var list, var folder])
    {
        Console.Error.WriteLine("usage: TypedCorpus.Extractor LIST FOLDER");
        return 2;
    }
    try
    {
        return new ExtractionRun(folder).Over(File.ReadAllLines(list));
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}
