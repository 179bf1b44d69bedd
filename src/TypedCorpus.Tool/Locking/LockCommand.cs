using System.CommandLine;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Locking;

/// <summary><c>corpus lock</c>: what it takes on the command line.</summary>
internal static class LockCommand
{
    public static Command Create(ToolConsole console)
    {
        Option<string> project = new("--project") { Description = "The project file, or its folder.", HelpName = "PATH", DefaultValueFactory = static _ => "." };
        Option<bool> update = new("--update") { Description = "Write the file: what is gone leaves it, what is new comes in." };
        Option<bool> check = new("--check") { Description = "Compare only: exit code 3 and a line for each difference where the file is not current." };
        Command command = new CommandWithExamples(
            "lock",
            "Writes corpus.lock.json, the names under which code knows the entities of a project, or compares it with the articles.",
            ("lock --project Newsroom.csproj --update", "after a change that is meant"),
            ("lock --project Newsroom.csproj --check", "in continuous integration"))
        {
            project, update, check,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(update) == result.GetValue(check))
                result.AddError("Say either --update or --check.");
        });
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(console, result.GetValue(project)!, result.GetValue(update), cancellationToken)));
        return command;
    }

    private static int Run(ToolConsole console, string project, bool update, CancellationToken cancellationToken)
    {
        if (ProjectLock.Load(console, project, cancellationToken) is not { } names)
            return ExitCode.Failure;
        if (names.IsCurrent)
        {
            console.Info.WriteLine($"{Path.GetFileName(names.File)} is current: {names.Now.Entities.Count} entities.");
            return ExitCode.Success;
        }
        foreach (string difference in names.Differences())
            console.Writer.WriteLine(Printable.Line(difference));
        if (update)
        {
            names.Write();
            console.Info.WriteLine($"{Path.GetFileName(names.File)} is written: {names.Now.Entities.Count} entities.");
            return ExitCode.Success;
        }
        console.Fail($"{Path.GetFileName(names.File)} is not current; corpus lock --update writes it.");
        return ExitCode.Different;
    }
}
