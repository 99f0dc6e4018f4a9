import ArgumentParser

struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a script that makes a shell complete this command, operations included.",
        discussion: """
            EXAMPLE: wechatpay completion bash > ~/.local/share/bash-completion/completions/wechatpay
            EXAMPLE: wechatpay completion zsh > ~/.zfunc/_wechatpay
            EXAMPLE: wechatpay completion fish > ~/.config/fish/completions/wechatpay.fish

            Exit codes: 0 printed; 2 there is no script for that shell.
            """
    )

    @Argument(
        help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]),
        transform: { name in
            guard let shell = CompletionShell(rawValue: name) else { throw ValidationError("There is no script for \(name): bash, zsh or fish.") }
            return shell
        })
    var shell: CompletionShell

    func run() throws { try StandardOutput.write(WeChatPayCommand.completionScript(for: shell)) }
}
