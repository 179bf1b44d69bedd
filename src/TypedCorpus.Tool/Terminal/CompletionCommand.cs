using System.CommandLine;

namespace TypedCorpus.Tool.Terminal;

/// <summary><c>corpus completion</c>: a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # Add to ~/.bashrc: eval "$(corpus completion bash)"
            _corpus() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(corpus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _corpus corpus
            """,
        ["zsh"] = """
            # Add to ~/.zshrc after compinit: eval "$(corpus completion zsh)"
            _corpus() {
              local -a found
              found=("${(@f)$(corpus "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a found
              _files
            }
            compdef _corpus corpus
            """,
        ["fish"] = """
            # Add to ~/.config/fish/completions/corpus.fish
            complete -c corpus -a '(corpus "[suggest:"(commandline -C)"]" (commandline -b) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # Add to $PROFILE: corpus completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
              param($word, $line, $position)
              corpus "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create(ToolConsole console)
    {
        Argument<string> shell = new("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Command command = new CommandWithExamples("completion", "Prints a script by which a shell completes commands and options.", ("completion bash", "for bash")) { shell };
        command.SetAction(result => console.Writer.WriteLine(s_scripts[result.GetValue(shell)!].ReplaceLineEndings("\n")));
        return command;
    }
}
