<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The topology designer for Pigsty: draw the deployment, and the inventory writes itself.</source>
        <translation>Pigsty 拓扑设计器：画出部署，配置清单自动写就。</translation>
    </message>
    <message>
        <source>Qt %1, yaml-cpp %2</source>
        <translation>Qt %1，yaml-cpp %2</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache 许可证 2.0 版</translation>
    </message>
    <message>
        <source>About Pigpen</source>
        <translation>关于 Pigpen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Add %1 nodes to %2</source>
        <translation>向 %2 添加 %1 个节点</translation>
    </message>
    <message>
        <source>this kind of cluster follows another one</source>
        <translation>此类集群须跟随另一个集群</translation>
    </message>
    <message>
        <source>place it on the PostgreSQL cluster that it shall follow</source>
        <translation>请将其放到要跟随的 PostgreSQL 集群上</translation>
    </message>
    <message>
        <source>Move %1 instances to %2</source>
        <translation>将 %1 个实例移动到 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be placed elsewhere</source>
        <translation>%1 不能放到别处</translation>
    </message>
    <message>
        <source>drag a node or an instance</source>
        <translation>请拖动节点或实例</translation>
    </message>
    <message>
        <source>%1 is a node of the design already</source>
        <translation>%1 已是设计中的节点</translation>
    </message>
    <message>
        <source>drop it on the cluster that it shall join</source>
        <translation>请将其拖放到要加入的集群上</translation>
    </message>
    <message>
        <source>an instance belongs to a cluster</source>
        <translation>实例须属于某个集群</translation>
    </message>
    <message>
        <source>drop it on another cluster</source>
        <translation>请将其拖放到另一个集群上</translation>
    </message>
    <message>
        <source>%1 is a node itself</source>
        <translation>%1 本身就是节点</translation>
    </message>
    <message>
        <source>drop it on a cluster, in the Clusters view</source>
        <translation>请在集群视图中将其拖放到集群上</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>C&amp;hange address…</source>
        <translation>更改地址(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>What refers to it follows</source>
        <translation>引用它的地方会一并更新</translation>
    </message>
    <message>
        <source>Pro&amp;blems of %1 (%2)…</source>
        <translation>%1 的问题（%2）(&amp;B)…</translation>
    </message>
    <message>
        <source>Nodes by &amp;address…</source>
        <translation>按地址添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>Many at once, for example 10.10.10.11-19</source>
        <translation>一次添加多个，例如 10.10.10.11-19</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit in the inspector</source>
        <translation>在检查器中编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Add several b&amp;y address…</source>
        <translation>按地址批量添加(&amp;Y)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Duplica&amp;te</source>
        <translation>创建副本(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>导出 %1(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>未画出任何内容</translation>
    </message>
    <message>
        <source>Clusters: %1, nodes: %2</source>
        <translation>集群：%1，节点：%2</translation>
    </message>
    <message>
        <source>%1; failure drill, nodes down: %2</source>
        <translation>%1；故障演练，宕机节点：%2</translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation>%1；已选中：%2</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%1 behind</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>offline query</source>
        <translation>离线查询</translation>
    </message>
    <message>
        <source>standby leader</source>
        <translation>备份集群主库</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The version of Pigsty that this inventory was written for. Leave it to Pigsty.</source>
        <translation>本配置清单所针对的 Pigsty 版本，由 Pigsty 维护，无需改动。</translation>
    </message>
    <message>
        <source>The address of the node from which everything is run. Many values refer to it as ${admin_ip}, so it must be one of the inventory&apos;s nodes.</source>
        <translation>管理节点的地址，所有操作都从这里执行。许多值以 ${admin_ip} 引用它，因此它必须是配置清单中的某个节点。</translation>
    </message>
    <message>
        <source>Which mirrors packages are downloaded from. What a region lacks comes from the default one.</source>
        <translation>从哪个区域的镜像站下载软件包。该区域没有的，从默认镜像下载。</translation>
    </message>
    <message>
        <source>The language of the pages that Pigsty makes, such as the dashboards.</source>
        <translation>Pigsty 所生成页面（如监控面板）的语言。</translation>
    </message>
    <message>
        <source>Proxy variables for downloads and for Docker. Keep the deployment&apos;s own networks in no_proxy.</source>
        <translation>下载与 Docker 使用的代理环境变量。部署自身的网段应列入 no_proxy。</translation>
    </message>
    <message>
        <source>Whether a certificate authority is made where there is none. Off, the deployment stops without its key; back the key up, since every later certificate needs it.</source>
        <translation>CA 不存在时是否创建。关闭后，若缺少 CA 私钥，部署会中止。请备份私钥，之后签发的所有证书都需要它。</translation>
    </message>
    <message>
        <source>The name in the certificate authority&apos;s own certificate. Leave it.</source>
        <translation>CA 证书的 CN 名称，保持默认即可。</translation>
    </message>
    <message>
        <source>How long the certificates last that the deployment signs for itself, in days with a d. Those of the web portal have nginx_cert_validity.</source>
        <translation>部署自签证书的有效期，以天为单位，带后缀 d。Web 门户的证书另见 nginx_cert_validity。</translation>
    </message>
    <message>
        <source>The links on the portal&apos;s home page. A list of your own replaces all of them: add yours with infra_extra_services.</source>
        <translation>门户首页上的链接。自定义列表会整体取代默认链接；只想添加链接时，请用 infra_extra_services。</translation>
    </message>
    <message>
        <source>Links that the portal&apos;s home page shows beside those of infra_services.</source>
        <translation>门户首页上除 infra_services 之外额外显示的链接。</translation>
    </message>
    <message>
        <source>The number of an infra node, from 1 upward, never given twice. Having one makes a node part of infra.</source>
        <translation>基础设施节点的序号，从 1 起分配，不得重复使用。设置后，该节点即属于 infra。</translation>
    </message>
    <message>
        <source>The web pages behind the portal, by name, each with its domain and where it leads. The entry home is the portal itself.</source>
        <translation>通过门户暴露的网页，以名称为键，写明域名与目标。其中 home 即门户自身。</translation>
    </message>
    <message>
        <source>Where metrics, logs and traces are stored. A disk of its own keeps them from filling the system&apos;s.</source>
        <translation>指标、日志与链路追踪数据的存储位置。使用独立的磁盘，可避免写满系统盘。</translation>
    </message>
    <message>
        <source>The packages that infra nodes get. Pigsty knows a list for each system, which this one replaces.</source>
        <translation>基础设施节点上要安装的软件包。Pigsty 为各操作系统内置了列表，在此设置会将其取代。</translation>
    </message>
    <message>
        <source>Whether this infra node keeps a local repository of packages. With several infra nodes, one or two are enough.</source>
        <translation>此基础设施节点是否维护本地软件仓库。有多个基础设施节点时，一两个即可。</translation>
    </message>
    <message>
        <source>Where the local repository lies. Keep it the same as nginx_home, which publishes it.</source>
        <translation>本地软件仓库所在的目录。应与负责对外发布它的 nginx_home 一致。</translation>
    </message>
    <message>
        <source>The name of the local repository, also the name of its folder below repo_home.</source>
        <translation>本地软件仓库的名称，也是 repo_home 之下的目录名。</translation>
    </message>
    <message>
        <source>The URL at which the nodes reach the local repository. It must follow a change of nginx_port or of the node that holds it.</source>
        <translation>各节点访问本地软件仓库的 URL。nginx_port 或仓库所在节点变更时，须同步修改。</translation>
    </message>
    <message>
        <source>Whether the package sources that infra nodes have now are put aside, so that only known ones count. They are backed up.</source>
        <translation>是否移走基础设施节点上现有的软件源，只使用指定的软件源。原有配置会备份。</translation>
    </message>
    <message>
        <source>Which groups of sources feed the local repository, separated by commas: infra, node, pgsql and others of repo_upstream.</source>
        <translation>构建本地软件仓库所用的软件源模块，以逗号分隔：infra、node、pgsql 以及 repo_upstream 中的其他模块。</translation>
    </message>
    <message>
        <source>The package sources by name, with their URLs for each region. Pigsty knows a list for each system, which this one replaces.</source>
        <translation>上游软件源，以名称标识，含各区域的 URL。Pigsty 为各操作系统内置了列表，在此设置会将其取代。</translation>
    </message>
    <message>
        <source>What the local repository downloads, whatever PostgreSQL&apos;s version is. Pigsty knows a list for each system, which this one replaces.</source>
        <translation>本地软件仓库要下载的软件包，与 PostgreSQL 版本无关。Pigsty 为各操作系统内置了列表，在此设置会将其取代。</translation>
    </message>
    <message>
        <source>What the local repository downloads beside repo_packages: usually PostgreSQL itself and extensions, of the version pg_version.</source>
        <translation>本地软件仓库在 repo_packages 之外下载的软件包：通常是 pg_version 所指版本的 PostgreSQL 及其扩展。</translation>
    </message>
    <message>
        <source>Files that the local repository downloads by URL.</source>
        <translation>本地软件仓库通过 URL 直接下载的文件。</translation>
    </message>
    <message>
        <source>Whether this infra node runs the web portal, which also serves the local repository.</source>
        <translation>此基础设施节点是否运行 Web 门户；本地软件仓库也由它对外提供。</translation>
    </message>
    <message>
        <source>Whether the portal&apos;s configuration is thrown away before it is written anew.</source>
        <translation>重新生成门户配置之前，是否清除现有配置。</translation>
    </message>
    <message>
        <source>Whether an exporter for the portal&apos;s metrics runs. Without it, there is no health page either.</source>
        <translation>是否运行门户指标的 exporter。关闭后，健康检查页面也不可用。</translation>
    </message>
    <message>
        <source>The port at which the portal&apos;s metrics are read.</source>
        <translation>采集门户指标的端口。</translation>
    </message>
    <message>
        <source>Whether the portal speaks HTTPS: not at all (disable), too (enable), or so that plain requests are sent there (enforce).</source>
        <translation>门户的 HTTPS 模式：不启用（disable）、同时支持（enable），或强制 HTTP 跳转到 HTTPS（enforce）。</translation>
    </message>
    <message>
        <source>How long the portal&apos;s certificate lasts. Browsers distrust more than 397 days.</source>
        <translation>门户证书的有效期。超过 397 天的证书不受浏览器信任。</translation>
    </message>
    <message>
        <source>Where the portal&apos;s files are reached: a link to nginx_data. Keep it the same as repo_home.</source>
        <translation>门户文件的访问路径，是指向 nginx_data 的链接。应与 repo_home 一致。</translation>
    </message>
    <message>
        <source>Where the portal&apos;s files and the local repository really lie. They are large: a data disk suits them.</source>
        <translation>门户文件与本地软件仓库实际存放的目录。占用空间较大，宜放在数据盘上。</translation>
    </message>
    <message>
        <source>User names and passwords for pages of the portal that ask for them.</source>
        <translation>需要认证的门户页面所用的用户名与密码。</translation>
    </message>
    <message>
        <source>The portal&apos;s HTTP port. repo_endpoint must follow a change.</source>
        <translation>门户的 HTTP 端口。变更时须同步修改 repo_endpoint。</translation>
    </message>
    <message>
        <source>The portal&apos;s HTTPS port.</source>
        <translation>门户的 HTTPS 端口。</translation>
    </message>
    <message>
        <source>Whether Let&apos;s Encrypt signs the portal&apos;s certificates. The domains must be public and lead to this node.</source>
        <translation>是否由 Let&apos;s Encrypt 签发门户证书。域名必须可公开访问，并解析到此节点。</translation>
    </message>
    <message>
        <source>Where Let&apos;s Encrypt writes to when certificates are about to run out.</source>
        <translation>证书即将到期时，Let&apos;s Encrypt 发送通知的邮箱。</translation>
    </message>
    <message>
        <source>Command line options of certbot, for example one that only tries.</source>
        <translation>certbot 的命令行选项，例如仅试运行。</translation>
    </message>
    <message>
        <source>Whether this infra node runs a DNS server for the deployment&apos;s names. Without it, the names must stand in /etc/hosts: see node_etc_hosts.</source>
        <translation>此基础设施节点是否运行 DNS 服务器，解析部署内的域名。关闭时，这些域名须写入 /etc/hosts，参见 node_etc_hosts。</translation>
    </message>
    <message>
        <source>The port of the DNS server. Resolvers expect 53.</source>
        <translation>DNS 服务器的端口。解析器默认使用 53。</translation>
    </message>
    <message>
        <source>Names that the DNS server knows, each line an address and its names.</source>
        <translation>DNS 服务器的解析记录，每行一个地址及其域名。</translation>
    </message>
    <message>
        <source>The name of the Redis cluster, the prefix of its instances&apos; names.</source>
        <translation>Redis 集群的名称，也是其实例名的前缀。</translation>
    </message>
    <message>
        <source>The Redis processes of the node, by port. One with replica_of, an address and a port, follows that one.</source>
        <translation>此节点上的 Redis 实例，以端口为键。带 replica_of（地址与端口）的实例为其从库。</translation>
    </message>
    <message>
        <source>The node&apos;s number in its Redis cluster, never given twice; with the port it names each instance.</source>
        <translation>节点在 Redis 集群中的序号，不得重复使用；与端口一起构成实例名。</translation>
    </message>
    <message>
        <source>Where Redis stores its data. It must be a directory of its own, not /data itself.</source>
        <translation>Redis 的数据目录。必须是单独的目录，不能是 /data 本身。</translation>
    </message>
    <message>
        <source>Whether an exporter for all Redis processes of the node runs.</source>
        <translation>是否运行 exporter，采集节点上所有 Redis 实例的指标。</translation>
    </message>
    <message>
        <source>The port at which the metrics of Redis are read.</source>
        <translation>采集 Redis 指标的端口。</translation>
    </message>
    <message>
        <source>Command line options of the Redis exporter.</source>
        <translation>Redis exporter 的命令行选项。</translation>
    </message>
    <message>
        <source>Which server runs: Redis or Valkey. All members of a cluster need the same, and changing it moves no data.</source>
        <translation>使用 Redis 还是 Valkey。同一集群的成员必须一致；修改它不会迁移数据。</translation>
    </message>
    <message>
        <source>How the processes work together: standalone with replicas by hand, cluster for Redis&apos;s own sharding, sentinel to watch others and fail them over.</source>
        <translation>Redis 的工作模式：standalone 为独立实例，主从关系手工指定；cluster 为 Redis 原生分片集群；sentinel 为哨兵，监视其他实例并执行故障切换。</translation>
    </message>
    <message>
        <source>The template of the server&apos;s configuration. Sentinels have one of their own.</source>
        <translation>服务器配置文件的模板。哨兵有单独的模板。</translation>
    </message>
    <message>
        <source>The address to listen on; empty for the node&apos;s own address, which is safer than all of them.</source>
        <translation>监听地址；留空则使用节点自身的地址，比监听所有地址更安全。</translation>
    </message>
    <message>
        <source>How much memory each Redis process may use, 1GB for example. Mind how many of them a node carries.</source>
        <translation>每个 Redis 实例可用的内存上限，如 1GB。须考虑一个节点上的实例数量。</translation>
    </message>
    <message>
        <source>What is thrown out when the memory is full: by last use (lru), by how often it is used (lfu), at random, or nothing, so that writes fail.</source>
        <translation>内存用满时的淘汰策略：按最近使用时间（lru）、按使用频率（lfu）、随机，或不淘汰（写入会失败）。</translation>
    </message>
    <message>
        <source>The password of the Redis cluster, empty for none. A node can only have one.</source>
        <translation>Redis 集群的密码，留空则不设密码。一个节点上只能使用同一个密码。</translation>
    </message>
    <message>
        <source>When the data is saved to disk, as seconds and number of changes; an empty list for never.</source>
        <translation>何时将数据保存到磁盘，以秒数与变更次数表示；空列表表示从不保存。</translation>
    </message>
    <message>
        <source>Whether every change is logged on disk, which loses less than snapshots and costs speed.</source>
        <translation>是否将每次变更记录到磁盘（AOF）。与快照相比丢失的数据更少，但会降低性能。</translation>
    </message>
    <message>
        <source>Other names for dangerous commands, such as flushall, so that nobody types them by mistake.</source>
        <translation>为 flushall 等危险命令改名，以免误敲。</translation>
    </message>
    <message>
        <source>How many replicas each master gets where redis_mode is cluster.</source>
        <translation>redis_mode 为 cluster 时，每个主库配备的从库数量。</translation>
    </message>
    <message>
        <source>The masters that the sentinels watch: name, host, port, password and how many sentinels must agree.</source>
        <translation>哨兵所监视的主库：名称、主机、端口、密码，以及需多少个哨兵达成一致。</translation>
    </message>
    <message>
        <source>Refuses to remove Redis while it is true. Recommended in production.</source>
        <translation>为 true 时拒绝移除 Redis。生产环境建议启用。</translation>
    </message>
    <message>
        <source>Whether removing Redis deletes its data, too.</source>
        <translation>移除 Redis 时是否一并删除数据。</translation>
    </message>
    <message>
        <source>Whether removing Redis uninstalls it, too.</source>
        <translation>移除 Redis 时是否一并卸载软件包。</translation>
    </message>
    <message>
        <source>The name of the Kafka cluster, the prefix of its members&apos; names.</source>
        <translation>Kafka 集群的名称，也是其成员名的前缀。</translation>
    </message>
    <message>
        <source>The member&apos;s number in its Kafka cluster, which is also Kafka&apos;s own node id. It stays with the data: never change it or give it twice.</source>
        <translation>成员在 Kafka 集群中的序号，即 Kafka 自身的 node id。它与数据绑定，不得更改或重复使用。</translation>
    </message>
    <message>
        <source>Whether the member serves clients (broker), keeps the cluster&apos;s state (controller), or both (combined). Set it for all members or for none.</source>
        <translation>成员的角色：为客户端提供服务（broker）、维护集群状态（controller），或两者兼任（combined）。要么所有成员都设置，要么都不设置。</translation>
    </message>
    <message>
        <source>The topics to create, each with its partitions, replicas and settings. Partitions can only grow, and leaving an entry out deletes no topic.</source>
        <translation>要创建的主题，含分区数、副本数与配置。分区数只能增加；从列表中删去某项并不会删除该主题。</translation>
    </message>
    <message>
        <source>Kafka&apos;s users, each with a password, what it may do and how much. It needs kafka_security to be scram; leaving an entry out deletes no user.</source>
        <translation>Kafka 的用户，含密码、权限与配额。要求 kafka_security 为 scram；从列表中删去某项并不会删除该用户。</translation>
    </message>
    <message>
        <source>Whether clients come in the plain (plaintext), or encrypted and with a password (scram). It can&apos;t be changed on a cluster that exists.</source>
        <translation>客户端以明文（plaintext），还是加密并凭密码（scram）连接。已有集群不能更改。</translation>
    </message>
    <message>
        <source>How much memory Kafka&apos;s Java gets. Give both values the same, and leave the system enough for its cache.</source>
        <translation>Kafka 的 Java 堆内存大小。两个值应相同，并为操作系统的缓存留足内存。</translation>
    </message>
    <message>
        <source>The name of the MySQL cluster, the prefix of its members&apos; names. A group must be called so.</source>
        <translation>MySQL 集群的名称，也是其成员名的前缀。分组名必须与之相同。</translation>
    </message>
    <message>
        <source>The member&apos;s number in its MySQL cluster: 1 alone, or 1 to 3 without a gap. Number 1 only begins; who leads is elected.</source>
        <translation>成员在 MySQL 集群中的序号：单节点为 1，多节点为 1 到 3 且须连续。1 号只负责初始化，主库由选举产生。</translation>
    </message>
    <message>
        <source>The password of MySQL&apos;s root, who can only log in on the node. Later changes are made by hand first.</source>
        <translation>MySQL root 用户的密码，该用户只能在本机登录。之后要改密码，须先手工修改。</translation>
    </message>
    <message>
        <source>The password with which the exporter reads MySQL&apos;s metrics, on the node only.</source>
        <translation>exporter 读取 MySQL 指标所用的密码，仅限本机。</translation>
    </message>
    <message>
        <source>The password with which the members join, backups are made and the router logs in. A cluster that exists keeps the one it has.</source>
        <translation>成员加入集群、执行备份以及 Router 登录所用的密码。已有集群会沿用其现有密码。</translation>
    </message>
    <message>
        <source>The folder that the development tools work in.</source>
        <translation>开发工具的工作目录。</translation>
    </message>
    <message>
        <source>Whether an editor in the browser (code-server) runs on the node.</source>
        <translation>是否在节点上运行浏览器中的编辑器（code-server）。</translation>
    </message>
    <message>
        <source>The port of the editor in the browser. The portal leads to it.</source>
        <translation>浏览器编辑器的端口，可由门户访问。</translation>
    </message>
    <message>
        <source>Where the editor in the browser keeps its settings.</source>
        <translation>浏览器编辑器存放设置的目录。</translation>
    </message>
    <message>
        <source>The password of the editor in the browser. Change it: whoever has it has a shell.</source>
        <translation>浏览器编辑器的密码。务必修改：持有密码即可获得 shell。</translation>
    </message>
    <message>
        <source>Where the editor in the browser gets its extensions from.</source>
        <translation>浏览器编辑器从哪里获取扩展。</translation>
    </message>
    <message>
        <source>Whether JupyterLab runs on the node.</source>
        <translation>是否在节点上运行 JupyterLab。</translation>
    </message>
    <message>
        <source>The port of JupyterLab, on all of the node&apos;s addresses.</source>
        <translation>JupyterLab 的端口，在节点的所有地址上监听。</translation>
    </message>
    <message>
        <source>Where JupyterLab keeps its settings.</source>
        <translation>JupyterLab 存放设置的目录。</translation>
    </message>
    <message>
        <source>The token that JupyterLab asks for. Change it: whoever has it has a shell.</source>
        <translation>JupyterLab 的访问令牌。务必修改：持有令牌即可获得 shell。</translation>
    </message>
    <message>
        <source>The Python environment that JupyterLab runs in. It must exist: see node_uv_env.</source>
        <translation>JupyterLab 所用的 Python 环境。必须已存在，参见 node_uv_env。</translation>
    </message>
    <message>
        <source>Whether the Codex command line tool is installed. Setting it up is left to you.</source>
        <translation>是否安装 Codex 命令行工具。配置须自行完成。</translation>
    </message>
    <message>
        <source>Whether the Claude Code command line tool is installed and set up.</source>
        <translation>是否安装并配置 Claude Code 命令行工具。</translation>
    </message>
    <message>
        <source>The npm package that Claude Code is installed from.</source>
        <translation>安装 Claude Code 所用的 npm 包。</translation>
    </message>
    <message>
        <source>Environment variables for Claude Code, beside those that send its metrics and logs to infra.</source>
        <translation>Claude Code 的环境变量；用于向 infra 发送指标与日志的变量已自动设置。</translation>
    </message>
    <message>
        <source>Whether Node.js is installed on the node.</source>
        <translation>是否在节点上安装 Node.js。</translation>
    </message>
    <message>
        <source>The registry that npm packages come from; empty for the usual one of the region.</source>
        <translation>npm 包的下载源；留空则使用所在区域的默认源。</translation>
    </message>
    <message>
        <source>Packages of npm to install for everyone on the node.</source>
        <translation>为节点上所有用户安装的 npm 包。</translation>
    </message>
    <message>
        <source>How often metrics are collected. 10 to 30 seconds are usual; less costs disk and CPU.</source>
        <translation>指标的采集间隔，通常为 10 到 30 秒；间隔越短，占用的磁盘与 CPU 越多。</translation>
    </message>
    <message>
        <source>How long collecting may take. It must be a little shorter than vmetrics_scrape_interval.</source>
        <translation>采集的超时时间。须略短于 vmetrics_scrape_interval。</translation>
    </message>
    <message>
        <source>Whether this infra node collects and stores metrics.</source>
        <translation>此基础设施节点是否采集并存储指标。</translation>
    </message>
    <message>
        <source>Whether the stored metrics are deleted when infra is set up again. They are not kept anywhere else.</source>
        <translation>重新初始化 infra 时，是否删除已存储的指标。这些数据没有其他副本。</translation>
    </message>
    <message>
        <source>The port of VictoriaMetrics, for queries and for its own page.</source>
        <translation>VictoriaMetrics 的端口，用于查询及其自带页面。</translation>
    </message>
    <message>
        <source>Command line options of VictoriaMetrics; how long metrics are kept stands here. A value of your own replaces the default as a whole.</source>
        <translation>VictoriaMetrics 的命令行选项，指标的保留时长也在此设置。自定义的值会整体取代默认值。</translation>
    </message>
    <message>
        <source>Whether this infra node collects and stores logs.</source>
        <translation>此基础设施节点是否采集并存储日志。</translation>
    </message>
    <message>
        <source>Whether the stored logs are deleted when infra is set up again. They are not kept anywhere else.</source>
        <translation>重新初始化 infra 时，是否删除已存储的日志。这些数据没有其他副本。</translation>
    </message>
    <message>
        <source>The port of VictoriaLogs, for what sends logs and for queries.</source>
        <translation>VictoriaLogs 的端口，用于接收日志与查询。</translation>
    </message>
    <message>
        <source>Command line options of VictoriaLogs; how long and how much is kept stands here. A value of your own replaces the default as a whole.</source>
        <translation>VictoriaLogs 的命令行选项，保留时长与容量也在此设置。自定义的值会整体取代默认值。</translation>
    </message>
    <message>
        <source>Whether this infra node collects and stores traces.</source>
        <translation>此基础设施节点是否采集并存储链路追踪数据。</translation>
    </message>
    <message>
        <source>Whether the stored traces are deleted when infra is set up again. They are not kept anywhere else.</source>
        <translation>重新初始化 infra 时，是否删除已存储的链路追踪数据。这些数据没有其他副本。</translation>
    </message>
    <message>
        <source>The port of VictoriaTraces.</source>
        <translation>VictoriaTraces 的端口。</translation>
    </message>
    <message>
        <source>Command line options of VictoriaTraces; how long and how much is kept stands here. A value of your own replaces the default as a whole.</source>
        <translation>VictoriaTraces 的命令行选项，保留时长与容量也在此设置。自定义的值会整体取代默认值。</translation>
    </message>
    <message>
        <source>Whether this infra node judges the alert rules. What fires goes to Alertmanager.</source>
        <translation>此基础设施节点是否评估告警规则。触发的告警会发送给 Alertmanager。</translation>
    </message>
    <message>
        <source>The port that VMAlert listens on.</source>
        <translation>VMAlert 的监听端口。</translation>
    </message>
    <message>
        <source>Command line options of VMAlert.</source>
        <translation>VMAlert 的命令行选项。</translation>
    </message>
    <message>
        <source>Whether this infra node probes nodes and virtual addresses over the network.</source>
        <translation>此基础设施节点是否通过网络探测节点与 VIP。</translation>
    </message>
    <message>
        <source>The port of the exporter that probes.</source>
        <translation>Blackbox exporter 的端口。</translation>
    </message>
    <message>
        <source>Command line options of the exporter that probes.</source>
        <translation>Blackbox exporter 的命令行选项。</translation>
    </message>
    <message>
        <source>Whether this infra node sends out alerts: grouped, silenced and routed by Alertmanager.</source>
        <translation>此基础设施节点是否发送告警：由 Alertmanager 负责分组、静默与路由。</translation>
    </message>
    <message>
        <source>The port of Alertmanager. An entry for it in infra_portal must follow a change.</source>
        <translation>Alertmanager 的端口。变更时须同步修改 infra_portal 中的对应条目。</translation>
    </message>
    <message>
        <source>Command line options of Alertmanager.</source>
        <translation>Alertmanager 的命令行选项。</translation>
    </message>
    <message>
        <source>The path below which exporters show their metrics. Leave it.</source>
        <translation>exporter 暴露指标的路径，保持默认即可。</translation>
    </message>
    <message>
        <source>Whether this infra node runs Grafana with the dashboards.</source>
        <translation>此基础设施节点是否运行 Grafana 及监控面板。</translation>
    </message>
    <message>
        <source>The port of Grafana. People usually come through the portal.</source>
        <translation>Grafana 的端口。用户通常经由门户访问。</translation>
    </message>
    <message>
        <source>Whether Grafana&apos;s own database is deleted when infra is set up again: users, settings and dashboards made by hand go with it.</source>
        <translation>重新初始化 infra 时，是否删除 Grafana 自身的数据库：其中的用户、设置与手工创建的面板会一并丢失。</translation>
    </message>
    <message>
        <source>The user name of Grafana&apos;s administrator.</source>
        <translation>Grafana 管理员的用户名。</translation>
    </message>
    <message>
        <source>The password of Grafana&apos;s administrator. Change it before production.</source>
        <translation>Grafana 管理员的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>Whether Grafana believes the proxy before it who is there, for single sign-on. Nobody may then reach its port directly.</source>
        <translation>Grafana 是否信任前置代理所声明的用户身份，用于单点登录。启用后，不得允许任何人直接访问其端口。</translation>
    </message>
    <message>
        <source>The URL of a PostgreSQL database for Grafana&apos;s own data, in place of a file. Several infra nodes can share it.</source>
        <translation>存放 Grafana 自身数据的 PostgreSQL 数据库 URL，用来代替文件。多个基础设施节点可共用。</translation>
    </message>
    <message>
        <source>The password of the user with which Grafana reads databases. Change it before production.</source>
        <translation>Grafana 读取数据库所用用户的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The node&apos;s name. Without it the node is called like its PostgreSQL instance, see node_id_from_pg, or keeps the name that its system has.</source>
        <translation>节点名称。未设置时，与其 PostgreSQL 实例同名（参见 node_id_from_pg），或沿用系统现有的主机名。</translation>
    </message>
    <message>
        <source>The cluster that the node itself is counted to in monitoring. Without it, its PostgreSQL cluster&apos;s name, else nodes.</source>
        <translation>监控中节点自身所属的集群。未设置时，取其 PostgreSQL 集群的名称，否则为 nodes。</translation>
    </message>
    <message>
        <source>Whether the node&apos;s system is renamed to its nodename.</source>
        <translation>是否将系统主机名改为 nodename。</translation>
    </message>
    <message>
        <source>Whether nodes that are set up together learn each other&apos;s names, by /etc/hosts.</source>
        <translation>一同初始化的节点是否通过 /etc/hosts 互相写入主机名。</translation>
    </message>
    <message>
        <source>Whether a node takes its name and cluster from the PostgreSQL instance that it carries.</source>
        <translation>节点是否沿用其 PostgreSQL 实例的名称与集群名。</translation>
    </message>
    <message>
        <source>Whether /etc/hosts is written. Containers often forbid it.</source>
        <translation>是否写入 /etc/hosts。容器中往往不允许。</translation>
    </message>
    <message>
        <source>Lines that every node&apos;s /etc/hosts gets: an address and its names.</source>
        <translation>写入所有节点 /etc/hosts 的行，每行一个地址及其名称。</translation>
    </message>
    <message>
        <source>Lines that the /etc/hosts of these nodes gets beside node_default_etc_hosts.</source>
        <translation>在 node_default_etc_hosts 之外，写入这些节点 /etc/hosts 的行。</translation>
    </message>
    <message>
        <source>What happens to the node&apos;s DNS servers: Pigsty&apos;s join them (add), replace what is there (overwrite), or nothing (none).</source>
        <translation>如何处理节点的 DNS 服务器：添加 Pigsty 的（add）、覆盖现有的（overwrite），或不作改动（none）。</translation>
    </message>
    <message>
        <source>The DNS servers for the nodes, by default the one on the admin node. They count unless node_dns_method is none.</source>
        <translation>节点使用的 DNS 服务器，默认为管理节点上的那一个。node_dns_method 为 none 时不生效。</translation>
    </message>
    <message>
        <source>Option lines for /etc/resolv.conf. They count unless node_dns_method is none.</source>
        <translation>/etc/resolv.conf 的选项行。node_dns_method 为 none 时不生效。</translation>
    </message>
    <message>
        <source>Which package sources the node gets, separated by commas: local for the deployment&apos;s own repository, or groups of repo_upstream.</source>
        <translation>节点使用的软件源模块，以逗号分隔：local 为部署自身的软件仓库，其余为 repo_upstream 中的模块。</translation>
    </message>
    <message>
        <source>Whether the package sources that the node has now are put aside. They are backed up.</source>
        <translation>是否移走节点上现有的软件源。原有配置会备份。</translation>
    </message>
    <message>
        <source>Packages to install on these nodes in their newest version.</source>
        <translation>这些节点上要安装的软件包，取最新版本。</translation>
    </message>
    <message>
        <source>Packages that every node must have, in any version. Pigsty knows a list for each system, which this one replaces.</source>
        <translation>每个节点都必须安装的软件包，版本不限。Pigsty 为各操作系统内置了列表，在此设置会将其取代。</translation>
    </message>
    <message>
        <source>Where a Python environment is made with uv; empty for none.</source>
        <translation>用 uv 创建 Python 环境的位置；留空则不创建。</translation>
    </message>
    <message>
        <source>Python packages for the environment at node_uv_env, separated by spaces.</source>
        <translation>安装到 node_uv_env 环境中的 Python 包，以空格分隔。</translation>
    </message>
    <message>
        <source>What SELinux does with what breaks its rules: only reports it (permissive), stops it (enforcing), or is off (disabled). A change may need a reboot.</source>
        <translation>SELinux 如何处理违规行为：只记录（permissive）、阻止（enforcing），或关闭 SELinux（disabled）。更改后可能需要重启系统。</translation>
    </message>
    <message>
        <source>Whether the firewall is run by Pigsty and lets the intranet in (zone), is switched off (off), or is left to you (none).</source>
        <translation>防火墙模式：由 Pigsty 管理并放行内网（zone）、关闭（off），或不作改动、自行管理（none）。</translation>
    </message>
    <message>
        <source>The networks that count as inside: the firewall trusts them, and HBA rules mean them by intra.</source>
        <translation>视为内网的网段：防火墙予以信任，HBA 规则中的 intra 所指的也是这些网段。</translation>
    </message>
    <message>
        <source>The ports that are open to everyone. They count while node_firewall_mode is zone; open as few as you can.</source>
        <translation>向所有人开放的端口。仅在 node_firewall_mode 为 zone 时生效；应尽量少开。</translation>
    </message>
    <message>
        <source>Whether NUMA is switched off, which takes a reboot. Good for databases that nobody binds to CPUs.</source>
        <translation>是否禁用 NUMA，须重启系统。适合未做 CPU 绑定的数据库。</translation>
    </message>
    <message>
        <source>Whether swap is switched off. Only with plenty of memory; Kubernetes demands it.</source>
        <translation>是否禁用 swap。仅在内存充足时使用；Kubernetes 要求禁用。</translation>
    </message>
    <message>
        <source>Whether the DNS settings outlive a reboot or a change of the network.</source>
        <translation>重启或网络变更后，DNS 设置是否保持不变。</translation>
    </message>
    <message>
        <source>Whether the disk reads ahead, which helps disks that spin.</source>
        <translation>是否启用磁盘预读，对机械硬盘有益。</translation>
    </message>
    <message>
        <source>Kernel modules to load. The default ones serve the watchdog and virtual addresses.</source>
        <translation>要加载的内核模块。默认模块供看门狗与 VIP 使用。</translation>
    </message>
    <message>
        <source>How many huge pages of 2 MB are set aside, at most 90 % of memory. It outranks node_hugepage_ratio.</source>
        <translation>预留的 2 MB 巨页数量，最多占内存的 90 %。优先于 node_hugepage_ratio。</translation>
    </message>
    <message>
        <source>The part of memory that is set aside as huge pages, 0 to 0.4; 0 for none. Keep it a little above pg_shared_buffer_ratio.</source>
        <translation>预留为巨页的内存比例，0 到 0.4；0 表示不预留。应略高于 pg_shared_buffer_ratio。</translation>
    </message>
    <message>
        <source>How much memory may be promised, in percent of what there is; 0 lets the kernel decide. Worth setting on nodes that only run PostgreSQL.</source>
        <translation>内核可承诺分配的内存上限（overcommit），以占物理内存的百分比表示；0 表示由内核决定。在专用于 PostgreSQL 的节点上值得设置。</translation>
    </message>
    <message>
        <source>The profile that the system is tuned by; none leaves it. It should match pg_conf: oltp for answers in time, olap for throughput, crit for safety, tiny for small machines.</source>
        <translation>系统的调优模板；none 表示不作改动。应与 pg_conf 相配：oltp 侧重响应时间，olap 侧重吞吐量，crit 侧重数据安全，tiny 用于小型机器。</translation>
    </message>
    <message>
        <source>Kernel settings by name, beside those of the tuning profile.</source>
        <translation>在调优模板之外附加的内核参数，以参数名为键。</translation>
    </message>
    <message>
        <source>Where the node&apos;s data disk is mounted. It is made where it is missing.</source>
        <translation>节点数据盘的挂载点，不存在时会创建。</translation>
    </message>
    <message>
        <source>Whether a user for administrators is made on the node.</source>
        <translation>是否在节点上创建管理员用户。</translation>
    </message>
    <message>
        <source>The user and group number of the administrators&apos; user. Keep it the same on all nodes.</source>
        <translation>管理员用户的 UID 与 GID。各节点应保持一致。</translation>
    </message>
    <message>
        <source>The name of the administrators&apos; user.</source>
        <translation>管理员用户的名称。</translation>
    </message>
    <message>
        <source>What the administrators&apos; user may do as root: everything without (nopass) or with a password (all), some commands (limited), nothing (none).</source>
        <translation>管理员用户的 sudo 权限：免密执行全部命令（nopass）、凭密码执行全部命令（all）、部分命令（limited），或无权限（none）。</translation>
    </message>
    <message>
        <source>Whether the administrators&apos; user of these nodes can reach the others by SSH.</source>
        <translation>这些节点的管理员用户能否通过 SSH 互相登录。</translation>
    </message>
    <message>
        <source>Whether whoever runs the playbook may log in as the administrators&apos; user: the key is copied.</source>
        <translation>剧本的执行者能否以管理员用户登录：会复制其公钥。</translation>
    </message>
    <message>
        <source>Public SSH keys that may log in as the administrators&apos; user.</source>
        <translation>允许以管理员用户登录的 SSH 公钥。</translation>
    </message>
    <message>
        <source>Shell aliases for all who log in, by name.</source>
        <translation>所有登录用户可用的 shell 别名，以名称为键。</translation>
    </message>
    <message>
        <source>The node&apos;s time zone, Europe/Berlin for example; empty leaves it.</source>
        <translation>节点的时区，如 Europe/Berlin；留空则不作改动。</translation>
    </message>
    <message>
        <source>Whether chrony keeps the time. Clocks that differ break certificates, logs and failovers.</source>
        <translation>是否由 chrony 同步时间。时钟不一致会影响证书、日志与故障切换。</translation>
    </message>
    <message>
        <source>Lines with time servers for chrony. They count while node_ntp_enabled is true.</source>
        <translation>写入 chrony 的时间服务器配置行。仅在 node_ntp_enabled 为 true 时生效。</translation>
    </message>
    <message>
        <source>Whether node_crontab replaces what stands in /etc/crontab or is added to it.</source>
        <translation>node_crontab 是覆盖 /etc/crontab 的现有内容，还是追加其后。</translation>
    </message>
    <message>
        <source>Lines for /etc/crontab, each with a user. Jobs of the database&apos;s user belong in pg_crontab, since a user that doesn&apos;t exist yet breaks the whole file.</source>
        <translation>写入 /etc/crontab 的行，每行须指定用户。数据库用户的任务应放在 pg_crontab：引用尚不存在的用户会使整个文件失效。</translation>
    </message>
    <message>
        <source>Whether a virtual address is shared by the nodes of the group, moved by keepalived. The nodes must share one layer 2 network.</source>
        <translation>分组内的节点是否共享一个 VIP，由 keepalived 负责漂移。这些节点必须处于同一二层网络。</translation>
    </message>
    <message>
        <source>The group&apos;s virtual address, without a prefix length. It must be free and no other group&apos;s.</source>
        <translation>分组的 VIP，不带前缀长度。必须未被占用，且不与其他分组重复。</translation>
    </message>
    <message>
        <source>The number of the virtual address in its network, 1 to 254. No other keepalived in the same VLAN may use it.</source>
        <translation>VIP 在其网络中的编号（VRID），1 到 254。不得与同一 VLAN 内的其他 keepalived 重复。</translation>
    </message>
    <message>
        <source>Which node holds the virtual address at first: the master, all others are backup.</source>
        <translation>最初由哪个节点持有 VIP：该节点为 master，其余均为 backup。</translation>
    </message>
    <message>
        <source>Whether a node of higher rank takes the virtual address back as soon as it returns.</source>
        <translation>优先级更高的节点恢复后，是否立即抢回 VIP。</translation>
    </message>
    <message>
        <source>The network interface that carries the group&apos;s virtual address. With auto it is the one of the node&apos;s own address.</source>
        <translation>承载分组 VIP 的网卡。auto 表示节点自身地址所在的网卡。</translation>
    </message>
    <message>
        <source>What is added to the group&apos;s name to make the DNS name of its virtual address; empty: the name alone.</source>
        <translation>在分组名之后追加此后缀，构成其 VIP 的 DNS 域名；留空则只用分组名。</translation>
    </message>
    <message>
        <source>The password that keepalived&apos;s members know each other by. Empty, it follows from the group&apos;s name and vip_vrid.</source>
        <translation>keepalived 成员之间的认证密码。留空则由分组名与 vip_vrid 推导得出。</translation>
    </message>
    <message>
        <source>The port at which keepalived&apos;s metrics are read.</source>
        <translation>采集 keepalived 指标的端口。</translation>
    </message>
    <message>
        <source>Whether haproxy runs on the node. The services of PostgreSQL clusters need it.</source>
        <translation>是否在节点上运行 haproxy。PostgreSQL 集群的服务需要它。</translation>
    </message>
    <message>
        <source>Whether all of haproxy&apos;s configuration is thrown away before it is written anew, services of others too.</source>
        <translation>重新生成 haproxy 配置之前，是否清除全部现有配置，包括其他来源的服务。</translation>
    </message>
    <message>
        <source>Whether haproxy takes its new configuration at once. Switch it off on the command line to look first.</source>
        <translation>haproxy 是否立即加载新配置。想先查看再加载，可在命令行上将其关闭。</translation>
    </message>
    <message>
        <source>Whether haproxy&apos;s admin page asks for a password. Whoever reaches it can redirect traffic.</source>
        <translation>haproxy 管理页面是否需要密码。能访问该页面的人可以改变流量去向。</translation>
    </message>
    <message>
        <source>The user name for haproxy&apos;s admin page.</source>
        <translation>haproxy 管理页面的用户名。</translation>
    </message>
    <message>
        <source>The password for haproxy&apos;s admin page. Change it before production.</source>
        <translation>haproxy 管理页面的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The port of haproxy&apos;s admin page and metrics.</source>
        <translation>haproxy 管理页面与指标的端口。</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection may be idle. Connections that stay open for days need more.</source>
        <translation>客户端连接的空闲超时时间。连接需保持数天时，应设得更长。</translation>
    </message>
    <message>
        <source>How long a connection to a server may be idle. Keep it the same as haproxy_client_timeout.</source>
        <translation>服务器端连接的空闲超时时间。应与 haproxy_client_timeout 一致。</translation>
    </message>
    <message>
        <source>Services that haproxy exposes on these nodes beside PostgreSQL&apos;s: a name, a port and the servers behind it. Each port may occur once on a node.</source>
        <translation>除 PostgreSQL 服务之外，haproxy 在这些节点上对外暴露的服务，含名称、端口与后端服务器。同一节点上端口不得重复。</translation>
    </message>
    <message>
        <source>Whether an exporter for the node&apos;s own metrics runs. Without it the node is missing in monitoring.</source>
        <translation>是否运行节点自身指标的 exporter。关闭后，监控中看不到该节点。</translation>
    </message>
    <message>
        <source>The port at which the node&apos;s metrics are read.</source>
        <translation>采集节点指标的端口。</translation>
    </message>
    <message>
        <source>Command line options of the node&apos;s exporter, such as which collectors run.</source>
        <translation>节点 exporter 的命令行选项，例如启用哪些采集器。</translation>
    </message>
    <message>
        <source>Whether Vector collects the node&apos;s logs and sends them to infra.</source>
        <translation>是否由 Vector 采集节点日志并发送到 infra。</translation>
    </message>
    <message>
        <source>Whether Vector forgets how far it has read when it is set up again: all logs are then sent once more.</source>
        <translation>重新初始化 Vector 时，是否清除其读取进度：所有日志会重新发送一遍。</translation>
    </message>
    <message>
        <source>Where Vector keeps how far it has read and what it hasn&apos;t sent yet.</source>
        <translation>Vector 存放读取进度与待发送数据的目录。</translation>
    </message>
    <message>
        <source>The port at which Vector&apos;s own metrics are read.</source>
        <translation>采集 Vector 自身指标的端口。</translation>
    </message>
    <message>
        <source>Whether logs that exist already are read from their beginning, or only what comes from now on (end).</source>
        <translation>已有的日志从头读取（beginning），还是只读取此后新增的内容（end）。</translation>
    </message>
    <message>
        <source>The groups whose nodes the logs are sent to.</source>
        <translation>日志发送到哪些分组的节点。</translation>
    </message>
    <message>
        <source>Whether Docker is installed on the node.</source>
        <translation>是否在节点上安装 Docker。</translation>
    </message>
    <message>
        <source>Where Docker keeps images, containers and volumes. They grow: a data disk suits them.</source>
        <translation>Docker 存放镜像、容器与卷的目录。会不断增长，宜放在数据盘上。</translation>
    </message>
    <message>
        <source>How Docker stores layers of images. Others than overlay2 suit special file systems.</source>
        <translation>Docker 存储镜像层的驱动。overlay2 以外的驱动用于特殊的文件系统。</translation>
    </message>
    <message>
        <source>Who manages Docker&apos;s control groups. The default suits systems that run systemd.</source>
        <translation>Docker 的 cgroup 驱动。默认值适用于运行 systemd 的系统。</translation>
    </message>
    <message>
        <source>Mirrors that images are pulled from first.</source>
        <translation>拉取镜像时优先使用的镜像站点。</translation>
    </message>
    <message>
        <source>The port at which Docker&apos;s metrics are read.</source>
        <translation>采集 Docker 指标的端口。</translation>
    </message>
    <message>
        <source>Images to pull once Docker runs.</source>
        <translation>Docker 启动后要拉取的镜像。</translation>
    </message>
    <message>
        <source>Files with images that are loaded in place of pulling them, as a path with wildcards.</source>
        <translation>直接加载、不再拉取的镜像文件，写作带通配符的路径。</translation>
    </message>
    <message>
        <source>Whether a PgBouncer pool runs beside each instance. Without it, services must lead straight to PostgreSQL: see pg_default_service_dest.</source>
        <translation>是否在每个实例旁运行 PgBouncer 连接池。关闭后，服务必须直连 PostgreSQL，参见 pg_default_service_dest。</translation>
    </message>
    <message>
        <source>The port of the PgBouncer pool.</source>
        <translation>PgBouncer 连接池的端口。</translation>
    </message>
    <message>
        <source>Where PgBouncer writes its log; the log collector reads it from there.</source>
        <translation>PgBouncer 的日志目录，日志采集器从此处读取。</translation>
    </message>
    <message>
        <source>Whether the pool asks the database for the passwords of users that its list doesn&apos;t hold. Off, only users with pgbouncer: true come through.</source>
        <translation>用户不在连接池的用户列表中时，是否向数据库查询其密码。关闭后，只有设了 pgbouncer: true 的用户才能连接。</translation>
    </message>
    <message>
        <source>When a connection goes back to the pool: after each transaction, which serves most clients; after the session, for what needs session state; after the statement.</source>
        <translation>连接何时归还连接池：每个事务结束后，适合大多数客户端；会话结束后，适合依赖会话状态的客户端；每条语句结束后。</translation>
    </message>
    <message>
        <source>Whether clients of the pool must use TLS, in the words of libpq. Encryption costs the pool noticeably.</source>
        <translation>是否要求连接池的客户端使用 TLS，取值与 libpq 的 sslmode 相同。加密会明显增加连接池的开销。</translation>
    </message>
    <message>
        <source>Startup settings of clients that the pool ignores, so that they can share its connections all the same.</source>
        <translation>连接池忽略的客户端启动参数，使带有这些参数的客户端仍可共用连接。</translation>
    </message>
    <message>
        <source>The instance&apos;s share of a service&apos;s connections against its fellows&apos;, 0 to 255. 0 keeps new ones away; it counts once the services are reloaded.</source>
        <translation>实例在服务中相对于其他成员的连接权重，0 到 255。0 表示不再接受新连接；重新加载服务后生效。</translation>
    </message>
    <message>
        <source>The group whose haproxy exposes this cluster&apos;s services in place of its own nodes&apos;. On shared nodes, every service of every cluster needs a port of its own.</source>
        <translation>由哪个分组的 haproxy 代替本集群自身的节点对外暴露服务。在共用的节点上，每个集群的每个服务都须使用不同的端口。</translation>
    </message>
    <message>
        <source>Where services with the destination default lead: to the pool (pgbouncer) or straight to the server (postgres).</source>
        <translation>目标为 default 的服务指向何处：连接池（pgbouncer），或直连服务器（postgres）。</translation>
    </message>
    <message>
        <source>The services that every cluster exposes: primary, replica, default and offline. A list of your own replaces them all.</source>
        <translation>每个集群都对外暴露的服务：primary、replica、default 与 offline。自定义列表会整体取代默认服务。</translation>
    </message>
    <message>
        <source>Whether a virtual address follows the cluster&apos;s primary. All members must share one layer 2 network, which clouds rarely give.</source>
        <translation>是否让 VIP 跟随集群主库。所有成员必须处于同一二层网络，云环境通常不具备此条件。</translation>
    </message>
    <message>
        <source>The cluster&apos;s virtual address with its prefix length, 10.10.10.2/24 for example. It must be free, in the nodes&apos; network, and no other cluster&apos;s.</source>
        <translation>集群的 VIP，带前缀长度，如 10.10.10.2/24。必须未被占用、位于节点所在网段，且不与其他集群重复。</translation>
    </message>
    <message>
        <source>The network interface that carries the virtual address. With auto it is the one of the node&apos;s own address; name it where that is wrong.</source>
        <translation>承载 VIP 的网卡。auto 表示节点自身地址所在的网卡；若不正确，则直接指定。</translation>
    </message>
    <message>
        <source>What is added to the cluster&apos;s name to make its DNS name, .db.example.com for example. Empty: the name alone.</source>
        <translation>在集群名之后追加此后缀，构成集群的 DNS 域名，如 .db.example.com。留空则只用集群名。</translation>
    </message>
    <message>
        <source>Which address the cluster&apos;s DNS name leads to: the virtual one, the primary&apos;s, the first of these that there is (auto), none, or an address written here.</source>
        <translation>集群的 DNS 域名解析到哪个地址：VIP、主库地址、有 VIP 则用 VIP 否则用主库（auto）、不解析（none），或直接填写的地址。</translation>
    </message>
    <message>
        <source>Whether an exporter for PostgreSQL&apos;s metrics runs beside each instance. Without it the dashboards stay empty.</source>
        <translation>是否在每个实例旁运行 PostgreSQL 指标的 exporter。关闭后，监控面板没有数据。</translation>
    </message>
    <message>
        <source>The template that says which metrics are collected and how.</source>
        <translation>定义采集哪些指标、如何采集的模板。</translation>
    </message>
    <message>
        <source>How many seconds results of the four kinds of queries are kept, from the cheapest to the dearest, separated by commas.</source>
        <translation>四类查询的结果缓存秒数，按查询开销从低到高排列，以逗号分隔。</translation>
    </message>
    <message>
        <source>The port at which PostgreSQL&apos;s metrics are read.</source>
        <translation>采集 PostgreSQL 指标的端口。</translation>
    </message>
    <message>
        <source>What is added to the exporter&apos;s connection URL behind the question mark.</source>
        <translation>在 exporter 连接 URL 的问号之后追加的参数。</translation>
    </message>
    <message>
        <source>The exporter&apos;s whole connection URL, in place of the one that is made from the monitoring user: for remote servers and special logins.</source>
        <translation>exporter 的完整连接 URL，取代由监控用户生成的 URL：用于远程服务器与特殊的登录方式。</translation>
    </message>
    <message>
        <source>Whether the exporter also reads metrics of every database that it finds, not of the server only.</source>
        <translation>除服务器整体的指标外，exporter 是否还采集所发现的每个数据库的指标。</translation>
    </message>
    <message>
        <source>Databases that are not looked into, separated by commas.</source>
        <translation>不采集的数据库，以逗号分隔。</translation>
    </message>
    <message>
        <source>The only databases that are looked into, separated by commas; empty for all. It outranks pg_exporter_exclude_database.</source>
        <translation>只采集这些数据库，以逗号分隔；留空则采集全部。优先于 pg_exporter_exclude_database。</translation>
    </message>
    <message>
        <source>How many milliseconds the exporter waits for a connection. Raise it for servers far away.</source>
        <translation>exporter 等待连接的毫秒数。服务器距离较远时应调大。</translation>
    </message>
    <message>
        <source>Command line options of the PostgreSQL exporter. The port has a parameter of its own.</source>
        <translation>PostgreSQL exporter 的命令行选项。端口由单独的参数设置。</translation>
    </message>
    <message>
        <source>Whether an exporter for PgBouncer&apos;s metrics runs beside each pool.</source>
        <translation>是否在每个连接池旁运行 PgBouncer 指标的 exporter。</translation>
    </message>
    <message>
        <source>The port at which PgBouncer&apos;s metrics are read.</source>
        <translation>采集 PgBouncer 指标的端口。</translation>
    </message>
    <message>
        <source>The whole connection URL of the PgBouncer exporter, in place of the one that is made: for remote pools and special logins.</source>
        <translation>PgBouncer exporter 的完整连接 URL，取代自动生成的 URL：用于远程连接池与特殊的登录方式。</translation>
    </message>
    <message>
        <source>Command line options of the PgBouncer exporter. The port has a parameter of its own.</source>
        <translation>PgBouncer exporter 的命令行选项。端口由单独的参数设置。</translation>
    </message>
    <message>
        <source>Whether an exporter tells how old and how big the backups are.</source>
        <translation>是否运行 exporter，报告备份的时间与大小。</translation>
    </message>
    <message>
        <source>The port at which the metrics of backups are read.</source>
        <translation>采集备份指标的端口。</translation>
    </message>
    <message>
        <source>Command line options of the backup exporter, such as how often it looks. A value of your own replaces the default as a whole.</source>
        <translation>备份 exporter 的命令行选项，例如采集频率。自定义的值会整体取代默认值。</translation>
    </message>
    <message>
        <source>Refuses to remove the instance while it is true: a guard against a playbook run by mistake. Recommended in production.</source>
        <translation>为 true 时拒绝移除实例，防止误执行剧本。生产环境建议启用。</translation>
    </message>
    <message>
        <source>Whether removing an instance deletes its data directory, too. Off, the data stays for you to look at.</source>
        <translation>移除实例时是否一并删除数据目录。关闭后，数据会保留以供检查。</translation>
    </message>
    <message>
        <source>Whether removing the primary deletes the cluster&apos;s backups, too. Off is the last way back from a removal by mistake.</source>
        <translation>移除主库时是否一并删除集群的备份。关闭后，误删时还留有最后的退路。</translation>
    </message>
    <message>
        <source>Whether removing an instance uninstalls PostgreSQL&apos;s packages, too.</source>
        <translation>移除实例时是否一并卸载 PostgreSQL 软件包。</translation>
    </message>
    <message>
        <source>Which kernel the cluster runs: plain PostgreSQL, Citus, or one that speaks another product&apos;s language. All members must agree, and it can&apos;t be changed once the cluster exists.</source>
        <translation>集群使用的内核：原生 PostgreSQL、Citus，或兼容其他数据库产品的内核。所有成员必须一致，集群创建后不可更改。</translation>
    </message>
    <message>
        <source>The cluster&apos;s name and the prefix of its instances, services and DNS name. It must be unique in the deployment and stays for the cluster&apos;s life; the group should be called the same.</source>
        <translation>集群名称，也是其实例名、服务名与 DNS 域名的前缀。在整个部署中必须唯一，集群存续期间不可更改；分组应与之同名。</translation>
    </message>
    <message>
        <source>The instance&apos;s number in its cluster, from 0 or 1 upward: cluster and number make the instance&apos;s name. A number is never given to another instance, even after this one is gone.</source>
        <translation>实例在集群中的序号，从 0 或 1 起：集群名与序号构成实例名。序号不得分配给其他实例，即使原实例已移除。</translation>
    </message>
    <message>
        <source>What the instance is for when the cluster is first made, and which services may pick it later: exactly one primary, replicas for live reads, an offline one for reports and batch jobs.</source>
        <translation>集群初次创建时实例的角色，也决定之后哪些服务可以选取它：主库有且仅有一个，从库承担在线只读，离线实例承担报表与批处理。</translation>
    </message>
    <message>
        <source>Reserved for several PostgreSQL servers on one node, as a mapping from port to variables. Pigsty doesn&apos;t act on it yet: one node, one instance.</source>
        <translation>预留参数：在一个节点上运行多个 PostgreSQL 服务器，以端口为键、变量为值的映射。Pigsty 目前不作处理：一个节点只有一个实例。</translation>
    </message>
    <message>
        <source>The address of the instance to replicate from. On a primary it makes a standby cluster that follows another cluster; on a replica it makes a cascade below a member of its own cluster.</source>
        <translation>复制上游实例的地址。设在主库上，集群成为跟随另一集群的备份集群；设在从库上，则在本集群的某个成员之下级联复制。</translation>
    </message>
    <message>
        <source>The name that the clusters of one sharded system have in common, Citus for example; each of them adds its pg_group. Without it, a cluster is its own shard.</source>
        <translation>同一分片系统（如 Citus）中各集群共用的名称；各集群再以 pg_group 区分。未设置时，集群自成一个分片。</translation>
    </message>
    <message>
        <source>The cluster&apos;s number within its pg_shard, from 0. In Citus, group 0 is the coordinator and the others hold the data.</source>
        <translation>集群在 pg_shard 中的编号，从 0 起。在 Citus 中，0 号为协调者，其余为数据节点。</translation>
    </message>
    <message>
        <source>Whether a Greenplum cluster coordinates (master) or holds data (segment). It has no meaning unless pg_mode is gpsql.</source>
        <translation>Greenplum 集群是协调节点（master）还是数据节点（segment）。仅在 pg_mode 为 gpsql 时有意义。</translation>
    </message>
    <message>
        <source>Remote servers that are only monitored, RDS for example, as a mapping from a free local port to pg_cluster, pg_seq and pg_host. It belongs on the infra group, and each port may occur once.</source>
        <translation>仅作监控的远程服务器（如 RDS），以空闲的本地端口为键，值含 pg_cluster、pg_seq 与 pg_host。应设在 infra 分组上，端口不得重复。</translation>
    </message>
    <message>
        <source>Lets this instance serve the offline service beside its own duties. HBA rules and privileges still decide who gets in; meant for replicas where no offline instance can be spared.</source>
        <translation>让此实例在原有职责之外兼任离线服务。能否访问仍由 HBA 规则与权限决定；用于无法单设离线实例时的从库。</translation>
    </message>
    <message>
        <source>The business users and roles that the cluster creates, one mapping each; only name is required. Taking an entry out of the list drops nobody: set its state to absent.</source>
        <translation>集群要创建的业务用户与角色，每项一个映射，只有 name 必填。从列表中删去某项并不会删除该用户：应将其 state 设为 absent。</translation>
    </message>
    <message>
        <source>The business databases of the cluster, one mapping each; only name is required. An owner must be a user of pg_users or exist already; leaving an entry out never drops a database.</source>
        <translation>集群的业务数据库，每项一个映射，只有 name 必填。属主必须是 pg_users 中的用户或已经存在；从列表中删去某项并不会删除该数据库。</translation>
    </message>
    <message>
        <source>Services of this cluster beside the default ones: a name, a port that is free on its nodes, and a selector that picks the members. The name gets the cluster&apos;s as a prefix.</source>
        <translation>集群在默认服务之外的服务：名称、在其节点上空闲的端口，以及选取成员的选择器。服务名会以集群名为前缀。</translation>
    </message>
    <message>
        <source>Who may connect to PostgreSQL in this cluster, added to pg_default_hba_rules. A rule names user, database, address and method, and may be limited to one role of instance.</source>
        <translation>谁可以连接本集群的 PostgreSQL，在 pg_default_hba_rules 之外追加。规则含用户、数据库、地址与认证方法，可限定于某种角色的实例。</translation>
    </message>
    <message>
        <source>Who may connect through the PgBouncer pool of this cluster, added to pgb_default_hba_rules. Rules look like those of pg_hba_rules.</source>
        <translation>谁可以通过本集群的 PgBouncer 连接池连接，在 pgb_default_hba_rules 之外追加。规则写法与 pg_hba_rules 相同。</translation>
    </message>
    <message>
        <source>Cron lines for the database&apos;s operating system user, without a user column; the place for scheduled backups. Backups only run on the current primary.</source>
        <translation>数据库操作系统用户的 cron 行，不含用户列；定期备份在此设置。备份只在当前主库上执行。</translation>
    </message>
    <message>
        <source>The database user that replicas stream with. Leave it as it is unless an existing system demands another.</source>
        <translation>从库进行流复制所用的数据库用户。除非现有系统另有要求，保持默认即可。</translation>
    </message>
    <message>
        <source>The password of the replication user, the same for the whole deployment. Change it before production.</source>
        <translation>复制用户的密码，整个部署须一致。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The database superuser for administrators, known to PostgreSQL and PgBouncer. Keep it to people who need it.</source>
        <translation>供管理员使用的数据库超级用户，PostgreSQL 与 PgBouncer 均可登录。只应交给确有需要的人。</translation>
    </message>
    <message>
        <source>The password of the database administrator pg_admin_username. Change it before production.</source>
        <translation>数据库管理员 pg_admin_username 的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The database user that the exporters and dashboards read with. It matters for remote servers too, where it must exist already.</source>
        <translation>exporter 与监控面板读取数据所用的数据库用户。远程服务器也使用它，且须已在其上存在。</translation>
    </message>
    <message>
        <source>The password of the monitoring user. Avoid @, : and / in it, since it becomes part of connection URLs; change it before production.</source>
        <translation>监控用户的密码。会拼入连接 URL，应避免使用 @、: 和 /；投入生产前务必修改。</translation>
    </message>
    <message>
        <source>A password for the superuser pg_dbsu itself. Empty, which is safest, lets it in from the node only; Citus needs one, as its nodes log in to each other.</source>
        <translation>超级用户 pg_dbsu 自身的密码。留空最安全，只能从本机登录；Citus 必须设置，因为其节点之间要互相登录。</translation>
    </message>
    <message>
        <source>The operating system user that owns the server, also the name of the database&apos;s superuser. Other kernels may demand another; otherwise leave it.</source>
        <translation>拥有数据库服务器的操作系统用户，也是数据库超级用户的名称。其他内核可能要求不同的名称，否则保持默认即可。</translation>
    </message>
    <message>
        <source>The user and group number of pg_dbsu. On Debian and Ubuntu, where 26 is usually taken, Pigsty uses 543 in its place.</source>
        <translation>pg_dbsu 的 UID 与 GID。在 Debian 与 Ubuntu 上 26 通常已被占用，Pigsty 改用 543。</translation>
    </message>
    <message>
        <source>What the database&apos;s user may do as root: nothing (none), start and stop the database&apos;s own services (limit), or everything, with (all) or without (nopass) a password.</source>
        <translation>数据库用户的 sudo 权限：无权限（none）、仅限启停数据库自身的服务（limit），或执行全部命令，须密码（all）或免密（nopass）。</translation>
    </message>
    <message>
        <source>The home directory of the database&apos;s operating system user. The data lies elsewhere: see pg_fs_main.</source>
        <translation>数据库操作系统用户的主目录。数据不在此处，参见 pg_fs_main。</translation>
    </message>
    <message>
        <source>Lets the database&apos;s user reach all members of its cluster by SSH: their keys are exchanged. Run the playbook on all of them so that none is left out.</source>
        <translation>允许数据库用户通过 SSH 登录本集群的所有成员：成员之间会交换密钥。应在全部成员上运行剧本，以免遗漏。</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s major version. All members need the same, since replication doesn&apos;t cross it; on a cluster that exists, a change means an upgrade and can&apos;t simply be applied.</source>
        <translation>PostgreSQL 的大版本。复制不能跨大版本，因此所有成员必须一致；在已有集群上更改意味着升级，不能直接应用。</translation>
    </message>
    <message>
        <source>Where the server&apos;s programs are found: a link that is made to point at the installed version.</source>
        <translation>服务器程序所在的目录：一个指向已安装版本的链接。</translation>
    </message>
    <message>
        <source>Where PostgreSQL writes its log; the log collector reads it from there. Below pg_data it comes into being with the data directory.</source>
        <translation>PostgreSQL 的日志目录，日志采集器从此处读取。位于 pg_data 之下时，随数据目录一同创建。</translation>
    </message>
    <message>
        <source>What is installed for PostgreSQL and its companions: package names or Pigsty&apos;s aliases, resolved for the system and pg_version. Keep the two aliases of the default when you add others.</source>
        <translation>PostgreSQL 及其配套组件要安装的软件包：包名或 Pigsty 别名，按操作系统与 pg_version 解析。添加其他软件包时，应保留默认的两个别名。</translation>
    </message>
    <message>
        <source>Extension packages to install, as aliases or package names. Installing is not enabling: that is done by database in pg_databases, and some need pg_libs too.</source>
        <translation>要安装的扩展软件包，写别名或包名。安装不等于启用：启用在 pg_databases 中按数据库进行，有些还需加入 pg_libs。</translation>
    </message>
    <message>
        <source>A link to the data directory that Pigsty&apos;s scripts rely on; not meant to be set. Move the data with pg_fs_main.</source>
        <translation>指向数据目录的链接，Pigsty 的脚本依赖它，不宜修改。要改变数据位置，应设置 pg_fs_main。</translation>
    </message>
    <message>
        <source>Where the main data disk is mounted: the data directory is made below it. A fast disk of its own is best.</source>
        <translation>主数据盘的挂载点，数据目录创建在其下。最好使用独立的高速磁盘。</translation>
    </message>
    <message>
        <source>Where the disk for local backups is mounted. Give it a disk of its own, big enough for a few full backups and some days of WAL, else backups fill the data disk.</source>
        <translation>本地备份盘的挂载点。应使用独立磁盘，容量足以存放数个全量备份与数天的 WAL，否则备份会写满数据盘。</translation>
    </message>
    <message>
        <source>The kind of disk below the data, which the cost settings follow: SSD unless it really spins.</source>
        <translation>数据所在磁盘的类型，影响代价参数：除非确为机械硬盘，否则用 SSD。</translation>
    </message>
    <message>
        <source>The size of a file that only occupies space: delete it when the disk is full, to be able to act at all. Take some GiB in production.</source>
        <translation>占位文件的大小：磁盘写满时删除它，即可腾出空间应急。生产环境宜设为数 GiB。</translation>
    </message>
    <message>
        <source>The addresses that PostgreSQL and PgBouncer listen on, separated by commas. ${ip}, ${vip} and ${lo} stand for the node&apos;s address, the cluster&apos;s virtual one and 127.0.0.1.</source>
        <translation>PostgreSQL 与 PgBouncer 的监听地址，以逗号分隔。${ip}、${vip} 与 ${lo} 分别代表节点地址、集群 VIP 与 127.0.0.1。</translation>
    </message>
    <message>
        <source>The port of the PostgreSQL server. Clients normally come through a service&apos;s port and never see it.</source>
        <translation>PostgreSQL 服务器的端口。客户端通常经由服务端口访问，不直接接触它。</translation>
    </message>
    <message>
        <source>The directory of the Unix socket for connections on the node itself.</source>
        <translation>本机连接所用的 Unix 套接字目录。</translation>
    </message>
    <message>
        <source>The top key in etcd below which Patroni and the VIP manager keep their state. Two deployments that share an etcd must differ in it; otherwise leave it.</source>
        <translation>Patroni 与 vip-manager 在 etcd 中存放状态的顶层键。共用一套 etcd 的两个部署必须使用不同的键；否则保持默认即可。</translation>
    </message>
    <message>
        <source>Whether Patroni makes and runs the cluster. Without it no cluster is made: for adding Pigsty&apos;s parts to a server that exists.</source>
        <translation>是否由 Patroni 创建并管理集群。关闭后不会创建集群：用于为已有的服务器添加 Pigsty 组件。</translation>
    </message>
    <message>
        <source>How Patroni acts after the cluster is made: as usual (default), in maintenance so that nothing fails over (pause), or taken away again (remove).</source>
        <translation>集群创建之后 Patroni 的工作方式：照常运行（default）、进入维护模式且不执行故障切换（pause），或移除（remove）。</translation>
    </message>
    <message>
        <source>The port of Patroni&apos;s REST interface: health checks of all services ask it which instance leads.</source>
        <translation>Patroni REST 接口的端口：所有服务的健康检查都通过它判断哪个实例是主库。</translation>
    </message>
    <message>
        <source>Where Patroni writes its log; the log collector reads it from there.</source>
        <translation>Patroni 的日志目录，日志采集器从此处读取。</translation>
    </message>
    <message>
        <source>Whether Patroni&apos;s REST interface speaks HTTPS. Decide before the deployment: health checks, metrics and calls all have to follow.</source>
        <translation>Patroni 的 REST 接口是否使用 HTTPS。应在部署前决定：健康检查、指标采集与接口调用都须随之调整。</translation>
    </message>
    <message>
        <source>Whether a watchdog stops a primary that Patroni lost control of: never (off), where the kernel offers one (automatic), or else Patroni won&apos;t start (required). Not for infra nodes.</source>
        <translation>主库失去 Patroni 控制时，是否由看门狗将其停止：从不（off）、内核提供看门狗时启用（automatic），或必须启用，否则 Patroni 拒绝启动（required）。不要用于基础设施节点。</translation>
    </message>
    <message>
        <source>The user name for Patroni&apos;s protected REST calls, a restart for example.</source>
        <translation>调用 Patroni 受保护的 REST 接口（如重启）所用的用户名。</translation>
    </message>
    <message>
        <source>The password for Patroni&apos;s protected REST calls. Change it before production.</source>
        <translation>调用 Patroni 受保护的 REST 接口所用的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The password with which this cluster&apos;s Patroni and VIP manager log in to etcd. Empty, it is the cluster&apos;s name, or the shard&apos;s for Citus: easily guessed.</source>
        <translation>本集群的 Patroni 与 vip-manager 登录 etcd 的密码。留空则使用集群名（Citus 为分片名），很容易猜到。</translation>
    </message>
    <message>
        <source>The database that matters most: for Citus the one that is sharded. It also appears in the connection strings that Pigsty prints.</source>
        <translation>最主要的数据库：对 Citus 而言即分片所在的数据库。Pigsty 打印的连接串中也会用到它。</translation>
    </message>
    <message>
        <source>Server settings written to postgresql.auto.conf, above what Patroni keeps for the cluster. Those that all members must share, max_connections for example, do not belong here.</source>
        <translation>写入 postgresql.auto.conf 的服务器参数，优先于 Patroni 为集群维护的设置。所有成员必须一致的参数（如 max_connections）不应放在此处。</translation>
    </message>
    <message>
        <source>Files to copy into the data directory, a kernel&apos;s licence for example.</source>
        <translation>要复制到数据目录的文件，例如内核的许可证。</translation>
    </message>
    <message>
        <source>The tuning template: oltp.yml for short transactions, olap.yml for analysis, crit.yml where no commit may be lost, tiny.yml for small machines. A template of your own may be named too.</source>
        <translation>调优模板：oltp.yml 用于短事务，olap.yml 用于分析，crit.yml 用于不容丢失任何提交的场合，tiny.yml 用于小型机器。也可指定自定义模板。</translation>
    </message>
    <message>
        <source>How many connections the server takes, 50 to 5000. With auto the template decides, which counts on PgBouncer to hold the rest back.</source>
        <translation>服务器的最大连接数，50 到 5000。auto 由模板决定，模板假定其余连接由 PgBouncer 承接。</translation>
    </message>
    <message>
        <source>The part of memory that becomes shared buffers, usually 0.1 to 0.4. With huge pages keep it a little below node_hugepage_ratio.</source>
        <translation>用作共享缓冲区的内存比例，通常为 0.1 到 0.4。使用巨页时，应略低于 node_hugepage_ratio。</translation>
    </message>
    <message>
        <source>How PostgreSQL 18 and later reads and writes. With auto the system decides; io_uring is fastest where the kernel has it, and keeps the server from starting where it hasn&apos;t.</source>
        <translation>PostgreSQL 18 及以上版本的读写方式。auto 由系统决定；io_uring 在内核支持时最快，不支持时服务器无法启动。</translation>
    </message>
    <message>
        <source>How fast a failure must be answered, as the name of a plan in pg_rto_plan. Faster plans take a slow network for a dead primary more easily; numbers are not understood.</source>
        <translation>故障响应的速度，取 pg_rto_plan 中方案的名称。方案越快，越容易将网络缓慢误判为主库宕机；不接受数字。</translation>
    </message>
    <message>
        <source>The timeouts of Patroni and haproxy that belong to each name of pg_rto: ten values a plan. Add one under a name of your own; wrong combinations fail over for no reason.</source>
        <translation>pg_rto 各方案对应的 Patroni 与 haproxy 超时参数，每个方案十个值。可用自定义名称添加方案；组合不当会引发无谓的故障切换。</translation>
    </message>
    <message>
        <source>How many bytes a replica may lag and still be promoted. It limits who may lead, not what can be lost; crit.yml in pg_conf is what loses nothing.</source>
        <translation>从库落后多少字节以内仍可提升为主库。它限制的是谁可以成为主库，而非可能丢失多少数据；要保证不丢数据，应将 pg_conf 设为 crit.yml。</translation>
    </message>
    <message>
        <source>The libraries that are loaded when the server starts, separated by commas. Some extensions need theirs here; citus and timescaledb must come first.</source>
        <translation>服务器启动时加载的库，以逗号分隔。有些扩展须在此加载；citus 与 timescaledb 必须排在最前。</translation>
    </message>
    <message>
        <source>How far replay stays behind, 1h for example, so that a mistake can be caught before it arrives. It belongs on a standby cluster&apos;s primary, beside pg_upstream.</source>
        <translation>重放的延迟时间，如 1h，以便在误操作波及之前及时拦截。应设在备份集群的主库上，与 pg_upstream 配合使用。</translation>
    </message>
    <message>
        <source>Whether data pages carry checksums that reveal a bad disk. Pigsty sets it when the cluster is made; afterwards it takes work by hand.</source>
        <translation>数据页是否带校验和，以便发现磁盘损坏。Pigsty 在创建集群时设置；之后更改须手工处理。</translation>
    </message>
    <message>
        <source>How passwords are stored. Only scram-sha-256 is left; clients too old for it need a newer driver.</source>
        <translation>密码的存储方式。目前只支持 scram-sha-256；不支持它的旧客户端须更新驱动。</translation>
    </message>
    <message>
        <source>The character set of the cluster. Anything but UTF8 causes trouble, and it can&apos;t be changed later.</source>
        <translation>集群的字符集。UTF8 以外的选择会带来麻烦，且之后不可更改。</translation>
    </message>
    <message>
        <source>The locale of the cluster. C is fast and sorts alike everywhere; another one decides the order of indexes and can&apos;t be changed later.</source>
        <translation>集群的区域设置。C 速度快，且在任何系统上排序一致；其他区域设置会影响索引的顺序，之后不可更改。</translation>
    </message>
    <message>
        <source>How text is sorted by default. It can&apos;t be changed later, and databases may choose another for themselves.</source>
        <translation>文本的默认排序规则。之后不可更改，但各数据库可自行另选。</translation>
    </message>
    <message>
        <source>Which characters count as letters and how their case changes, by default. It can&apos;t be changed later.</source>
        <translation>默认情况下哪些字符视为字母、如何转换大小写。之后不可更改。</translation>
    </message>
    <message>
        <source>The master key of the pgsodium extension, 64 hexadecimal digits. Without it the key follows from the cluster&apos;s name, which is no secret: give one of your own.</source>
        <translation>pgsodium 扩展的主密钥，64 位十六进制数。未设置时由集群名推导，毫无保密可言：应自行设置。</translation>
    </message>
    <message>
        <source>The script that hands pgsodium its master key when the server starts: replace it to take the key from a vault.</source>
        <translation>服务器启动时向 pgsodium 提供主密钥的脚本：要从密钥保管系统获取密钥，可替换此脚本。</translation>
    </message>
    <message>
        <source>Whether roles, databases and extensions are created after the cluster is made. Off for kernels that can&apos;t take them, such as Greenplum.</source>
        <translation>集群创建之后是否创建角色、数据库与扩展。对不支持的内核（如 Greenplum）应关闭。</translation>
    </message>
    <message>
        <source>The script that sets up the template database. One of your own must keep what the original does.</source>
        <translation>初始化模板数据库的脚本。自定义脚本必须保留原脚本的功能。</translation>
    </message>
    <message>
        <source>The roles and users that every cluster gets: the dbrole_ roles and the system&apos;s own users. Others build on them, so add rather than remove.</source>
        <translation>每个集群都会创建的角色与用户：dbrole_ 系列角色与系统自身的用户。其他对象以它们为基础，宜增不宜删。</translation>
    </message>
    <message>
        <source>What the default roles may do with objects that administrators create, as lines of GRANT. The access rules of the whole system hang on it.</source>
        <translation>默认角色对管理员所创建对象的权限，以 GRANT 语句的形式逐行书写。整个系统的访问控制都以此为基础。</translation>
    </message>
    <message>
        <source>Schemas that are created in every database. Monitoring needs the one of the default.</source>
        <translation>在每个数据库中创建的模式。监控需要默认的模式。</translation>
    </message>
    <message>
        <source>Extensions that are created in every database, each with its schema. Monitoring needs some of them; pg_repack is for maintenance.</source>
        <translation>在每个数据库中创建的扩展及其所在模式。监控需要其中的一部分；pg_repack 用于维护。</translation>
    </message>
    <message>
        <source>Whether a change of rules or settings is loaded at once. Switch it off on the command line to look first.</source>
        <translation>规则或设置变更后是否立即加载。想先查看再加载，可在命令行上将其关闭。</translation>
    </message>
    <message>
        <source>Who may connect to PostgreSQL in every cluster, before the cluster&apos;s own pg_hba_rules. A list of your own replaces all of it: copy the default first.</source>
        <translation>谁可以连接各集群的 PostgreSQL，排在集群自身的 pg_hba_rules 之前。自定义列表会整体取代默认规则：应先复制默认规则，再作修改。</translation>
    </message>
    <message>
        <source>Who may connect through PgBouncer in every cluster, before its own pgb_hba_rules. A list of your own replaces all of it: copy the default first.</source>
        <translation>谁可以通过 PgBouncer 连接各集群，排在集群自身的 pgb_hba_rules 之前。自定义列表会整体取代默认规则：应先复制默认规则，再作修改。</translation>
    </message>
    <message>
        <source>Whether pgBackRest keeps backups and the WAL that restoring to a point in time needs. Without it there is neither.</source>
        <translation>是否由 pgBackRest 保存备份以及时间点恢复所需的 WAL。关闭后两者皆无。</translation>
    </message>
    <message>
        <source>Where pgBackRest writes its log; the log collector reads it from there.</source>
        <translation>pgBackRest 的日志目录，日志采集器从此处读取。</translation>
    </message>
    <message>
        <source>Which repository of pgbackrest_repo holds the backups: local for a disk of the node, minio for object storage, or a name of your own. With local, a lost node takes its backups along.</source>
        <translation>备份存放在 pgbackrest_repo 的哪个仓库：local 为节点磁盘，minio 为对象存储，也可为自定义名称。使用 local 时，节点丢失，备份也随之丢失。</translation>
    </message>
    <message>
        <source>Whether a first full backup is taken when the cluster is made. A failure doesn&apos;t stop the deployment: look whether it is there.</source>
        <translation>创建集群时是否执行首次全量备份。备份失败不会中止部署：应检查备份是否存在。</translation>
    </message>
    <message>
        <source>The repositories that pgbackrest_method chooses from, by name: path or bucket, keys, encryption and how long backups are kept. Only the chosen one is used.</source>
        <translation>供 pgbackrest_method 选用的备份仓库，以名称为键：含路径或存储桶、密钥、加密方式与备份保留时长。只使用选中的那一个。</translation>
    </message>
    <message>
        <source>The member&apos;s number in its etcd cluster, never given twice. Having one makes a node a member; an odd number of members survives best.</source>
        <translation>成员在 etcd 集群中的序号，不得重复使用。设置后，该节点即为 etcd 成员；成员数为奇数时容错最佳。</translation>
    </message>
    <message>
        <source>The name of the etcd cluster, also the group that PostgreSQL clusters look for it in. A second one is for special cases.</source>
        <translation>etcd 集群的名称，也是 PostgreSQL 集群查找 etcd 所依据的分组。仅在特殊情形下才需要第二套。</translation>
    </message>
    <message>
        <source>Whether the member joins without a vote until it has caught up. It doesn&apos;t count towards the majority while it learns.</source>
        <translation>成员在追上进度之前是否以无投票权的身份（learner）加入。学习期间不计入多数。</translation>
    </message>
    <message>
        <source>Where etcd stores its data. It wants a fast disk: every failover hangs on it.</source>
        <translation>etcd 的数据目录。需要高速磁盘：每次故障切换都依赖它。</translation>
    </message>
    <message>
        <source>The port for etcd&apos;s clients, Patroni among them.</source>
        <translation>etcd 客户端（包括 Patroni）使用的端口。</translation>
    </message>
    <message>
        <source>The port at which the members talk to each other.</source>
        <translation>成员之间通信的端口。</translation>
    </message>
    <message>
        <source>Whether the members found a cluster (new) or join one (existing). A member added as new founds a second one.</source>
        <translation>成员是新建集群（new），还是加入已有集群（existing）。新增成员若设为 new，会另建一个集群。</translation>
    </message>
    <message>
        <source>How many milliseconds without a leader&apos;s sign until a new one is elected. About ten times etcd_heartbeat_interval.</source>
        <translation>多少毫秒未收到领导者的心跳即重新选举。应约为 etcd_heartbeat_interval 的十倍。</translation>
    </message>
    <message>
        <source>How many milliseconds pass between a leader&apos;s signs of life. Networks over distance need more.</source>
        <translation>领导者心跳的间隔毫秒数。跨地域的网络应设得更长。</translation>
    </message>
    <message>
        <source>The password of etcd&apos;s superuser. Change it before production.</source>
        <translation>etcd 超级用户的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>Refuses to remove etcd members while it is true. Recommended in production: without etcd no PostgreSQL cluster can fail over.</source>
        <translation>为 true 时拒绝移除 etcd 成员。生产环境建议启用：没有 etcd，任何 PostgreSQL 集群都无法故障切换。</translation>
    </message>
    <message>
        <source>Whether removing a member deletes its data and certificates, too.</source>
        <translation>移除成员时是否一并删除其数据与证书。</translation>
    </message>
    <message>
        <source>Whether removing a member uninstalls etcd, too.</source>
        <translation>移除成员时是否一并卸载 etcd。</translation>
    </message>
    <message>
        <source>Which object storage serves the module. Only silo is left; it keeps MinIO&apos;s interface.</source>
        <translation>对象存储模块使用的软件。目前只支持 silo，它沿用 MinIO 的接口。</translation>
    </message>
    <message>
        <source>The member&apos;s number in its object storage cluster, from 1 upward, never given twice. Node names are made of it.</source>
        <translation>成员在对象存储集群中的序号，从 1 起分配，不得重复使用。节点名由它构成。</translation>
    </message>
    <message>
        <source>The name of the object storage cluster. It belongs on the group; with several clusters, minio_alias and minio_domain must differ, too.</source>
        <translation>对象存储集群的名称。应设在分组上；有多个集群时，minio_alias 与 minio_domain 也必须各不相同。</translation>
    </message>
    <message>
        <source>Whether the object storage speaks HTTPS. The default backup repository counts on it.</source>
        <translation>对象存储是否使用 HTTPS。默认的备份仓库依赖 HTTPS。</translation>
    </message>
    <message>
        <source>The operating system user that the object storage runs as.</source>
        <translation>运行对象存储的操作系统用户。</translation>
    </message>
    <message>
        <source>The pattern of the members&apos; names, which they find each other by.</source>
        <translation>成员名称的模式，成员之间据此互相发现。</translation>
    </message>
    <message>
        <source>Where objects are stored; several disks as /data{1...4}. Several members need disks of their own, not the system&apos;s.</source>
        <translation>对象的存储位置；多块磁盘写作 /data{1...4}。多成员部署时须使用独立磁盘，不能使用系统盘。</translation>
    </message>
    <message>
        <source>The name that clients reach the object storage by. No DNS record is made for it: add one with node_etc_hosts or dns_records.</source>
        <translation>客户端访问对象存储所用的域名。不会自动创建 DNS 记录：用 node_etc_hosts 或 dns_records 添加。</translation>
    </message>
    <message>
        <source>The port of the S3 interface, also the one at which members talk to each other.</source>
        <translation>S3 接口的端口，成员之间也通过它通信。</translation>
    </message>
    <message>
        <source>The port of the object storage&apos;s web console.</source>
        <translation>对象存储 Web 控制台的端口。</translation>
    </message>
    <message>
        <source>The user name of the object storage&apos;s superuser. Change it before production.</source>
        <translation>对象存储超级用户的用户名。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>The password of the object storage&apos;s superuser. Change it before production.</source>
        <translation>对象存储超级用户的密码。投入生产前务必修改。</translation>
    </message>
    <message>
        <source>Environment variables for the object storage, one a line.</source>
        <translation>对象存储的环境变量，每行一个。</translation>
    </message>
    <message>
        <source>Whether buckets and users are created once the object storage runs.</source>
        <translation>对象存储启动后是否创建存储桶与用户。</translation>
    </message>
    <message>
        <source>The name by which command line clients know this object storage. Every cluster needs one of its own.</source>
        <translation>命令行客户端用来指代此对象存储的别名。各集群的别名不得重复。</translation>
    </message>
    <message>
        <source>The buckets to create, each with its name and whether old versions are kept. Backups need theirs.</source>
        <translation>要创建的存储桶，含名称以及是否保留旧版本。备份需要自己的存储桶。</translation>
    </message>
    <message>
        <source>The users to create, each with a key, a secret and the buckets it may use. The keys in pgbackrest_repo must match.</source>
        <translation>要创建的用户，含 Access Key、Secret Key 与可用的存储桶。pgbackrest_repo 中的密钥必须与之一致。</translation>
    </message>
    <message>
        <source>Refuses to remove the object storage while it is true. Recommended in production, all the more where it holds backups.</source>
        <translation>为 true 时拒绝移除对象存储。生产环境建议启用，存放备份时尤其如此。</translation>
    </message>
    <message>
        <source>Whether removing the object storage deletes what it stores, too.</source>
        <translation>移除对象存储时是否一并删除所存储的数据。</translation>
    </message>
    <message>
        <source>Whether removing the object storage uninstalls it, too.</source>
        <translation>移除对象存储时是否一并卸载软件包。</translation>
    </message>
</context>
<context>
    <name>ChangeDrawing</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>%1 的变更</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>从 %1 到 %2 的变更</translation>
    </message>
    <message>
        <source>Nothing differs: every cluster, node and variable is as before.</source>
        <translation>没有差异：所有集群、节点与变量均保持原样。</translation>
    </message>
    <message>
        <source>What differs between two inventories: clusters with what was added, removed, changed or moved in them, and below them every difference in words.</source>
        <translation>两份配置清单的差异：先画出集群中新增、移除、更改或移动的内容，再以文字列出每一处差异。</translation>
    </message>
    <message>
        <source>1 more cluster is as before and not drawn.</source>
        <translation>另有 1 个集群保持原样，未画出。</translation>
    </message>
    <message>
        <source>%1 more clusters are as before and not drawn.</source>
        <translation>另有 %1 个集群保持原样，未画出。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed: dashed and struck through</source>
        <translation>移除：虚线框与删除线</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>移动或重命名</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>%1, continued</source>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Every difference</source>
        <translation>全部差异</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>instances: %1</source>
        <translation>实例：%1</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>databases: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>variable of %1</source>
        <translation>%1 的变量</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 variables of %2</source>
        <translation>%2 的 %1 个变量</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
</context>
<context>
    <name>ChangedContainer</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Replication, new</source>
        <translation>新增的复制</translation>
    </message>
    <message>
        <source>Replication, gone</source>
        <translation>移除的复制</translation>
    </message>
</context>
<context>
    <name>ChangedNotes</name>
    <message>
        <source>+%1 more, see below</source>
        <translation>另有 %1 项，见下文</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between who it is about and what is to say</comment>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>what %1 found has no place in the text where a comment could stand</source>
        <translation>%1 查出的问题在文本中没有可以写注释的位置</translation>
    </message>
    <message>
        <source>change what it is about</source>
        <translation>请直接修改问题所指的内容</translation>
    </message>
    <message>
        <source>about %1 there is %2</source>
        <translation>与 %1 有关的规则：%2</translation>
    </message>
    <message>
        <source>%1 is about %2</source>
        <translation>%1 所涉及的实体：%2</translation>
    </message>
    <message>
        <source>“pigpen check FILE --ignored” shows what there is</source>
        <translation>用“pigpen check FILE --ignored”查看全部结果</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>“pigpen check --list” lists them</source>
        <translation>用“pigpen check --list”列出所有规则</translation>
    </message>
    <message>
        <source>nothing is called %1</source>
        <translation>没有名为 %1 的对象</translation>
    </message>
    <message>
        <source>write an entity&apos;s name, or “-” for what is about none</source>
        <translation>请写实体名称；问题不属于任何实体时写“-”</translation>
    </message>
    <message>
        <source>no comment ignores what %1 finds in such comments</source>
        <translation>对 %1 在此类注释中发现的问题，不能用注释忽略</translation>
    </message>
    <message>
        <source>mend the comment or take it away</source>
        <translation>请修正或删除该注释</translation>
    </message>
    <message>
        <source>Ignore %1 here</source>
        <translation>在此忽略 %1</translation>
    </message>
    <message>
        <source>Heed %1 again</source>
        <translation>取消忽略 %1</translation>
    </message>
    <message>
        <source>no comment in the text ignores what %1 found here</source>
        <translation>文本中没有注释忽略 %1 在此发现的问题</translation>
    </message>
    <message>
        <source>look for “# pigpen: ignore %1” above it</source>
        <translation>请在其上方查找“# pigpen: ignore %1”</translation>
    </message>
    <message>
        <source>nothing of %1 is found about %2</source>
        <translation>%1 未发现与 %2 有关的问题</translation>
    </message>
    <message>
        <source>Ignore %1 for %2</source>
        <translation>对 %2 忽略 %1</translation>
    </message>
    <message>
        <source>nothing of %1 is ignored about %2</source>
        <translation>%1 没有与 %2 有关的已忽略问题</translation>
    </message>
    <message>
        <source>Heed %1 for %2 again</source>
        <translation>对 %2 取消忽略 %1</translation>
    </message>
    <message>
        <source>%1 was ignored elsewhere by the same comment: %2 more to heed</source>
        <translation>同一条注释还忽略了别处的 %1：另有 %2 个问题一并恢复</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Business objects</source>
        <translation>业务对象</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Ansible&apos;s reading</source>
        <translation>Ansible 解析</translation>
    </message>
    <message>
        <source>Running the checks</source>
        <translation>运行检查</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml                        # a line for each finding</source>
        <translation>pigpen check pigsty.yml                        # 每个检查结果一行</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --format json          # or sarif, for code scanning and editors</source>
        <translation>pigpen check pigsty.yml --format json          # 或 sarif，供代码扫描与编辑器使用</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --rule VIP-SHARED      # only this rule; may be repeated</source>
        <translation>pigpen check pigsty.yml --rule VIP-SHARED      # 只检查这条规则；可重复使用</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --since deployed.yml   # what may not change since then, too</source>
        <translation>pigpen check pigsty.yml --since deployed.yml   # 同时检查自那以后不可更改的内容</translation>
    </message>
    <message>
        <source>pigpen check --list                            # all rules; --list --format md is this page</source>
        <translation>pigpen check --list                            # 所有规则；--list --format md 即输出本页</translation>
    </message>
    <message>
        <source>The exit status is 1 where there is an error, with `--fail-on warning` also where there is a warning, with `--fail-on never` in neither case; 3 where the file is no inventory. The window checks after every edit.</source>
        <translation>有错误时退出状态码为 1；加 `--fail-on warning` 时，有警告也为 1；加 `--fail-on never` 时，两者都不影响；文件不是配置清单时为 3。图形界面在每次编辑后都会自动检查。</translation>
    </message>
    <message>
        <source>An **error** makes the deployment fail, or sends data or traffic the wrong way. A **warning** is likely a mistake, or will hurt later. An **info** is worth knowing and often meant so.</source>
        <translation>**error**（错误）会使部署失败，或把数据、流量引向错误的地方。**warning**（警告）多半是失误，或日后会带来麻烦。**info**（提示）值得了解，往往是有意为之。</translation>
    </message>
    <message>
        <source>Fixing</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --fix --diff           # what all safe fixes would change</source>
        <translation>pigpen check pigsty.yml --fix --diff           # 查看所有安全修复会改动什么</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --fix &gt; mended.yml     # the inventory with all safe fixes applied</source>
        <translation>pigpen check pigsty.yml --fix &gt; mended.yml     # 输出应用所有安全修复后的配置清单</translation>
    </message>
    <message>
        <source>pigpen edit pigsty.yml promote pg-test-1 -i    # one of them: the words behind “fix:”</source>
        <translation>pigpen edit pigsty.yml promote pg-test-1 -i    # 只应用其中一项：照抄检查结果中给出的修复动作</translation>
    </message>
    <message>
        <source>Each fix is one verb of `pigpen edit`. It is offered only where it is safe; whatever it does not mean stays as it is, byte for byte.</source>
        <translation>每项修复都是 `pigpen edit` 的一个动作，只在安全时才会提供；与之无关的内容逐字节保持不变。</translation>
    </message>
    <message>
        <source>Ignoring what is meant so</source>
        <translation>忽略有意为之的问题</translation>
    </message>
    <message>
        <source>A comment on a line of its own ignores what the rule finds in whatever begins in the next line that is neither empty nor a comment, with all that lies within: above a group&apos;s key in the whole group, above `vars:` in all its variables, above an item of a list in that item. Behind something, it speaks of its own line in the same way. At the top of the file, with an empty line or `---` between it and the first entry, it speaks of the whole file. It names one rule and must be the first comment of its line; the reason is free text.</source>
        <translation>单独成行的注释，作用于其后第一个既非空行也非注释的行：忽略该规则在从该行开始的内容及其内部所查出的问题。写在分组的键之上，作用于整个分组；写在 `vars:` 之上，作用于其中所有变量；写在列表项之上，作用于该项。写在行尾的注释，以同样方式作用于所在的行。写在文件开头，并与第一个条目之间隔有空行或 `---` 时，作用于整个文件。每条注释只写一条规则，且必须是该行的第一个注释；原因可自由填写。</translation>
    </message>
    <message>
        <source>pigpen edit pigsty.yml ignore PG-PRIMARY-COUNT pg-new --reason &apos;moves in next week&apos; -i</source>
        <translation>pigpen edit pigsty.yml ignore PG-PRIMARY-COUNT pg-new --reason &apos;下周上线&apos; -i</translation>
    </message>
    <message>
        <source>pigpen edit pigsty.yml heed PG-PRIMARY-COUNT pg-new -i    # takes the comment away</source>
        <translation>pigpen edit pigsty.yml heed PG-PRIMARY-COUNT pg-new -i    # 删除该注释</translation>
    </message>
    <message>
        <source>pigpen check pigsty.yml --ignored                         # shows what is ignored, and why</source>
        <translation>pigpen check pigsty.yml --ignored                         # 显示忽略了哪些问题及其原因</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>*Why:* %1</source>
        <translation>*原因：* %1</translation>
    </message>
    <message>
        <source>*Fix:* %1</source>
        <translation>*修复：* %1</translation>
    </message>
    <message>
        <source>*From:* %1.</source>
        <translation>*来源：* %1。</translation>
    </message>
    <message>
        <source>What Pigpen checks</source>
        <translation>Pigpen 检查什么</translation>
    </message>
    <message>
        <source>Each rule looks for one thing that an inventory can get wrong. What it finds it tells with the line and the entity and, where there is a safe one, a fix.</source>
        <translation>每条规则检查配置清单中可能出错的一个方面。检查结果会指明所在的行与实体；存在安全的修复时，也会一并给出。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>%1 may log in from anywhere without a password</source>
        <translation>%1：无需密码即可从任意地址登录</translation>
    </message>
    <message>
        <source>No HBA rule trusts the whole world.</source>
        <translation>HBA 规则不应对任意来源地址使用 trust。</translation>
    </message>
    <message>
        <source>Whoever reaches the port is let in as whatever user they name.</source>
        <translation>只要能连上端口，就能以任意用户名登录。</translation>
    </message>
    <message>
        <source>%1 may log in from %2 without a password</source>
        <translation>%1：无需密码即可从 %2 登录</translation>
    </message>
    <message>
        <source>HBA rules trust nobody but the machine itself.</source>
        <translation>HBA 规则的 trust 只应用于本机。</translation>
    </message>
    <message>
        <source>Whoever gets hold of one machine of that network is let in as whatever user they name.</source>
        <translation>只要控制该网络中的一台机器，就能以任意用户名登录。</translation>
    </message>
    <message>
        <source>%1 may log in from anywhere without TLS</source>
        <translation>%1：无需 TLS 即可从任意地址登录</translation>
    </message>
    <message>
        <source>From the whole world users log in with TLS only: auth ssl or cert.</source>
        <translation>来自任意地址的用户只应通过 TLS 登录：auth 用 ssl 或 cert。</translation>
    </message>
    <message>
        <source>Whoever is on the way reads all queries and their results.</source>
        <translation>链路上的任何人都能看到全部查询及其结果。</translation>
    </message>
    <message>
        <source>the superuser %1 may log in from anywhere</source>
        <translation>超级用户 %1 可以从任意地址登录</translation>
    </message>
    <message>
        <source>Superusers log in from the deployment&apos;s own networks.</source>
        <translation>超级用户只应从部署自身的网络登录。</translation>
    </message>
    <message>
        <source>One guessed password gives the world all data and, through it, the machine.</source>
        <translation>一旦密码被猜中，全部数据乃至整台机器都会落入外人之手。</translation>
    </message>
    <message>
        <source>the business user %1 is a superuser</source>
        <translation>业务用户 %1 是超级用户</translation>
    </message>
    <message>
        <source>Business users have the rights that they need, and no superuser&apos;s.</source>
        <translation>业务用户只应拥有所需的权限，不应是超级用户。</translation>
    </message>
    <message>
        <source>No permission stops a superuser: a fault in the application is one of the whole cluster. Some applications insist on it.</source>
        <translation>任何权限都约束不了超级用户：应用出错会殃及整个集群。但有些应用确实要求超级用户。</translation>
    </message>
    <message>
        <source>the firewall lets the whole world in on %1</source>
        <translation>防火墙对任意地址开放了 %1</translation>
    </message>
    <message>
        <source>The ports that the firewall opens to the world are not those of databases.</source>
        <translation>防火墙对外开放的端口不应包括数据库端口。</translation>
    </message>
    <message>
        <source>Anyone may try passwords there. It is meant for demonstrations.</source>
        <translation>任何人都可以在此尝试密码。这种配置仅供演示。</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address, by which Pigsty knows its nodes</source>
        <translation>“%1”不是 IPv4 地址，而 Pigsty 以 IPv4 地址识别节点</translation>
    </message>
    <message>
        <source>A host is named by its IPv4 address.</source>
        <translation>主机应以其 IPv4 地址命名。</translation>
    </message>
    <message>
        <source>Pigsty writes that name into configuration files where an address must stand.</source>
        <translation>Pigsty 会把这个名称写进配置文件中必须填地址的地方。</translation>
    </message>
    <message>
        <source>the virtual address %1 of %2 is that of %3 too</source>
        <translation>%2 的 VIP %1 同时也是 %3 的 VIP</translation>
    </message>
    <message>
        <source>A virtual address belongs to one cluster.</source>
        <translation>一个 VIP 只能属于一个集群。</translation>
    </message>
    <message>
        <source>Two clusters would fight for it, and clients reach now one, now the other.</source>
        <translation>两个集群会争抢它，客户端时而连到这个，时而连到那个。</translation>
    </message>
    <message>
        <source>the virtual address %1 of %2 is a node&apos;s own address</source>
        <translation>%2 的 VIP %1 是某个节点自己的地址</translation>
    </message>
    <message>
        <source>A virtual address is no node&apos;s own.</source>
        <translation>VIP 不能是任何节点自己的地址。</translation>
    </message>
    <message>
        <source>Two machines would answer for it.</source>
        <translation>会有两台机器同时应答该地址。</translation>
    </message>
    <message>
        <source>%1 is no address that a node can have in a network</source>
        <translation>%1 不是节点在网络中可用的地址</translation>
    </message>
    <message>
        <source>A node&apos;s address is one that others can reach: not of 0.0.0.0/8, 127.0.0.0/8, nor from 224.0.0.0 up.</source>
        <translation>节点地址必须能被其他节点访问：不能在 0.0.0.0/8、127.0.0.0/8 之内，也不能是 224.0.0.0 及以上的地址。</translation>
    </message>
    <message>
        <source>Each machine is 127.0.0.1 to itself, and the others are no machine&apos;s: members never reach each other there.</source>
        <translation>127.0.0.1 对每台机器都是它自己，其余这类地址则不属于任何机器：成员之间永远无法互通。</translation>
    </message>
    <message>
        <source>%1 is outside of the network of all other nodes, %2.%3.0.0/16</source>
        <translation>%1 不在其他所有节点所在的网络 %2.%3.0.0/16 之内</translation>
    </message>
    <message>
        <source>No single node stands in another network than all the others.</source>
        <translation>不应出现只有一个节点与其余所有节点不在同一网络的情况。</translation>
    </message>
    <message>
        <source>Most likely its address is misspelt: nothing, or another machine, answers there.</source>
        <translation>多半是地址写错了：那里无人应答，或应答的是另一台机器。</translation>
    </message>
    <message>
        <source>“%1” in %2 is no address</source>
        <translation>%2 中的“%1”不是合法地址</translation>
    </message>
    <message>
        <source>An address in a parameter has four numbers up to 255, and a prefix of at most 32 where it has one.</source>
        <translation>参数中的地址由四个不大于 255 的数字组成；若带前缀长度，则不超过 32。</translation>
    </message>
    <message>
        <source>What should listen there, or ask there, does not start.</source>
        <translation>要监听或访问该地址的程序将无法启动。</translation>
    </message>
    <message>
        <source>%1 has one instance: its failure stops it</source>
        <translation>%1 只有一个实例：一旦故障，整个集群随之停止</translation>
    </message>
    <message>
        <source>Where clusters have replicas, each one has: a copy of another one is spared.</source>
        <translation>若有集群配了从库，则每个集群都应有从库；复制自其他集群的除外。</translation>
    </message>
    <message>
        <source>With one instance there is nobody to take over; the cluster is back when the node is, or a backup is restored.</source>
        <translation>只有一个实例时无人接管：要等节点恢复，或从备份恢复，集群才能重新可用。</translation>
    </message>
    <message>
        <source>beside its primary %1 has only members that stand aside, offline or delayed: none is meant to take over</source>
        <translation>除主库外，%1 只有离线或延迟成员：没有可供接管的从库</translation>
    </message>
    <message>
        <source>A cluster of several members has a replica that is meant to take over.</source>
        <translation>有多个成员的集群应有可供接管的从库。</translation>
    </message>
    <message>
        <source>When the primary fails, an offline or delayed member has to serve live traffic beside reports, or late.</source>
        <translation>主库故障时，只能由离线或延迟成员承载线上流量：前者还要跑报表，后者数据滞后。</translation>
    </message>
    <message>
        <source>%1 is tuned by crit.yml, but no member can keep a synchronous copy</source>
        <translation>%1 使用 crit.yml 模板，但没有成员能保存同步副本</translation>
    </message>
    <message>
        <source>%1 is tuned by crit.yml, but has one standby: while that is away, nothing is synchronous</source>
        <translation>%1 使用 crit.yml 模板，但只有一个备库：它不在时便没有同步副本</translation>
    </message>
    <message>
        <source>A cluster whose commits are synchronous (pg_conf crit.yml) has three members or more.</source>
        <translation>同步提交的集群（pg_conf 为 crit.yml）应有三个或更多成员。</translation>
    </message>
    <message>
        <source>Commits wait for a standby that has them too. Where there is none, or the only one is being restarted, Patroni goes on without, and a failure loses data.</source>
        <translation>提交须等待备库也写入。若没有备库，或唯一的备库正在重启，Patroni 会退回异步继续运行，此时发生故障就会丢数据。</translation>
    </message>
    <message>
        <source>backups of %1 stay on the nodes that they back up</source>
        <translation>%1 的备份就存放在被备份的节点上</translation>
    </message>
    <message>
        <source>Where there are several nodes, backups are kept on another one: pgbackrest_method is minio or a repository of one&apos;s own.</source>
        <translation>有多个节点时，备份应存放在其他节点上：将 pgbackrest_method 设为 minio 或自建的仓库。</translation>
    </message>
    <message>
        <source>With a node&apos;s disk its data and their backups are lost together, and after a failover backups are spread over the members.</source>
        <translation>节点磁盘一旦损坏，数据与备份会一起丢失；故障切换之后，备份还会散落在各个成员上。</translation>
    </message>
    <message>
        <source>%1 and its backups in minio are both on %2 and nowhere else</source>
        <translation>%1 及其 minio 备份都只存放在 %2 上</translation>
    </message>
    <message>
        <source>A cluster&apos;s backups are kept on another node than its only instance.</source>
        <translation>集群的备份不应与其唯一的实例放在同一节点上。</translation>
    </message>
    <message>
        <source>With that one node the data and their backups are lost together.</source>
        <translation>这个节点一旦丢失，数据与备份会一起丢失。</translation>
    </message>
    <message>
        <source>no backups are made: pgbackrest_enabled is off</source>
        <translation>没有备份：pgbackrest_enabled 已关闭</translation>
    </message>
    <message>
        <source>PostgreSQL clusters are backed up: pgbackrest_enabled is on.</source>
        <translation>PostgreSQL 集群应有备份：启用 pgbackrest_enabled。</translation>
    </message>
    <message>
        <source>Replicas copy mistakes at once. What is deleted or overwritten comes back only from a backup.</source>
        <translation>误操作会立即复制到从库。被删除或覆盖的数据只能从备份中找回。</translation>
    </message>
    <message>
        <source>%1 has no pg_group</source>
        <translation>%1 没有设置 pg_group</translation>
    </message>
    <message>
        <source>the pg_group of %1 is no natural number but “%2”</source>
        <translation>%1 的 pg_group 不是自然数，而是“%2”</translation>
    </message>
    <message>
        <source>A Citus cluster has a pg_group, a natural number: 0 for the coordinator.</source>
        <translation>Citus 集群应有 pg_group，其值为自然数：协调者为 0。</translation>
    </message>
    <message>
        <source>A cluster without one is taken for the coordinator, which is wrong as soon as it is a worker.</source>
        <translation>未设置 pg_group 的集群会被当作协调者；如果它其实是工作节点，就错了。</translation>
    </message>
    <message>
        <source>the shard %1 has no coordinator, a cluster whose pg_group is 0</source>
        <translation>分片 %1 没有协调者，即 pg_group 为 0 的集群</translation>
    </message>
    <message>
        <source>Of the Citus clusters of one pg_shard one is the coordinator, with the pg_group 0.</source>
        <translation>同一 pg_shard 的 Citus 集群中，应有一个 pg_group 为 0 的协调者。</translation>
    </message>
    <message>
        <source>Workers join the coordinator and are reached through it: without one each is on its own.</source>
        <translation>工作节点要加入协调者，并通过它对外服务：没有协调者，各集群只能各自为政。</translation>
    </message>
    <message>
        <source>%1 and %2 both have the pg_group %3 in the shard %4</source>
        <translation>%1 与 %2 在分片 %4 中的 pg_group 都是 %3</translation>
    </message>
    <message>
        <source>Each cluster of a shard has a pg_group of its own.</source>
        <translation>分片中每个集群的 pg_group 应各不相同。</translation>
    </message>
    <message>
        <source>Patroni knows the clusters of a shard by that number: two of one number take each other for members of one cluster.</source>
        <translation>Patroni 靠这个编号区分同一分片的各个集群：编号相同的两个集群会互相当成同一集群的成员。</translation>
    </message>
    <message>
        <source>%1 shards the database %2, which is not among its pg_databases</source>
        <translation>%1 对数据库 %2 分片，但它不在 pg_databases 中</translation>
    </message>
    <message>
        <source>The pg_primary_db of a Citus cluster is one of its pg_databases.</source>
        <translation>Citus 集群的 pg_primary_db 应是其 pg_databases 之一。</translation>
    </message>
    <message>
        <source>Patroni looks for Citus in that database: where it is not made, the clusters are never joined.</source>
        <translation>Patroni 在该数据库中查找 Citus：数据库若未创建，这些集群就永远不会组合起来。</translation>
    </message>
    <message>
        <source>no package of %1 brings what its databases use: %2</source>
        <translation>%1 的软件包都没有提供其数据库所用的扩展：%2</translation>
    </message>
    <message>
        <source>What extensions databases use, pg_extensions or pg_packages installs.</source>
        <translation>数据库所用的扩展，应由 pg_extensions 或 pg_packages 安装。</translation>
    </message>
    <message>
        <source>PostgreSQL can&apos;t make an extension whose files are not on the node: the database comes up without it.</source>
        <translation>节点上没有扩展文件，PostgreSQL 就无法创建该扩展：数据库建好后会缺少它。</translation>
    </message>
    <message>
        <source>pg_libs of %1 does not load what its databases use: %2</source>
        <translation>%1 的 pg_libs 没有加载其数据库所用的扩展：%2</translation>
    </message>
    <message>
        <source>Extensions that must be loaded with the server stand in pg_libs.</source>
        <translation>必须随服务器预加载的扩展，应列入 pg_libs。</translation>
    </message>
    <message>
        <source>They refuse to be made otherwise: the database comes up without them.</source>
        <translation>否则这些扩展无法创建：数据库建好后会缺少它们。</translation>
    </message>
    <message>
        <source>the group %1 defines a cluster and has no host</source>
        <translation>分组 %1 定义了集群，却没有主机</translation>
    </message>
    <message>
        <source>A group that defines a cluster has hosts.</source>
        <translation>定义集群的分组应有主机。</translation>
    </message>
    <message>
        <source>Without one there is no cluster: playbooks run on nothing, and say that all is well.</source>
        <translation>没有主机就没有集群：剧本什么都不会执行，却报告一切正常。</translation>
    </message>
    <message>
        <source>“%1” is both a group and a host</source>
        <translation>“%1”既是分组名，又是主机名</translation>
    </message>
    <message>
        <source>A group and a host have different names.</source>
        <translation>分组与主机不应同名。</translation>
    </message>
    <message>
        <source>Ansible warns of it, and a playbook limited to that name runs on both.</source>
        <translation>Ansible 会对此告警；以该名称限定范围的剧本会在两者上都执行。</translation>
    </message>
    <message>
        <source>admin_ip is %1, which is no host of this inventory</source>
        <translation>admin_ip 为 %1，但配置清单中没有这台主机</translation>
    </message>
    <message>
        <source>nobody says which node is the admin node: admin_ip is not set</source>
        <translation>无法确定哪个节点是管理节点：未设置 admin_ip</translation>
    </message>
    <message>
        <source>admin_ip is the address of a host of the inventory.</source>
        <translation>admin_ip 应是配置清单中某台主机的地址。</translation>
    </message>
    <message>
        <source>Nodes take packages, time and names from there, and portals point there: where no node is, nothing answers.</source>
        <translation>各节点从那里获取软件包、时间与域名解析，门户也指向那里：若该处没有节点，便无人应答。</translation>
    </message>
    <message>
        <source>Where it is not set, sets it to the first infra node.</source>
        <translation>未设置时，将其设为第一个 infra 节点。</translation>
    </message>
    <message>
        <source>the HBA rule %1</source>
        <translation>第 %1 条 HBA 规则</translation>
    </message>
    <message>
        <source>the HBA rule “%1”</source>
        <translation>HBA 规则“%1”</translation>
    </message>
    <message>
        <source>%1 has neither addr nor rules</source>
        <translation>%1既没有 addr，也没有 rules</translation>
    </message>
    <message>
        <source>An HBA rule says from where (addr), or holds lines of pg_hba.conf (rules).</source>
        <translation>HBA 规则应写明来源（addr），或直接给出 pg_hba.conf 的行（rules）。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at a rule that has neither.</source>
        <translation>遇到两者皆无的规则，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 is for “%2”, which is neither an address nor a word for one</source>
        <translation>%1的 addr 是“%2”，既不是地址，也不是地址别名</translation>
    </message>
    <message>
        <source>An HBA rule&apos;s addr is an address, a network such as 10.0.0.0/8, or one of world, intra, infra, admin, cluster, local and localhost.</source>
        <translation>HBA 规则的 addr 应是地址、形如 10.0.0.0/8 的网段，或以下别名之一：world、intra、infra、admin、cluster、local、localhost。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at any other word, and PostgreSQL at an address that there is not.</source>
        <translation>遇到其他别名，Pigsty 剧本会中止；遇到不存在的地址，PostgreSQL 会报错。</translation>
    </message>
    <message>
        <source>%1 has the auth “%2”, which Pigsty does not know</source>
        <translation>%1的 auth 是“%2”，Pigsty 不支持</translation>
    </message>
    <message>
        <source>An HBA rule&apos;s auth is one that Pigsty knows: deny, trust, pwd, sha, md5, ssl, ssl-sha, ssl-md5, os, ident, peer or cert.</source>
        <translation>HBA 规则的 auth 应是 Pigsty 支持的值：deny、trust、pwd、sha、md5、ssl、ssl-sha、ssl-md5、os、ident、peer 或 cert。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at any other. What it has no word for, rules can say in PostgreSQL&apos;s own.</source>
        <translation>遇到其他值，Pigsty 剧本会中止。没有对应别名的认证方式，可在 rules 中用 PostgreSQL 原生语法书写。</translation>
    </message>
    <message>
        <source>%1 is for instances of the role “%2”, which there is not</source>
        <translation>%1针对角色为“%2”的实例，但没有这种角色</translation>
    </message>
    <message>
        <source>An HBA rule&apos;s role is common, or one that instances have: primary, replica, offline, standby or delayed.</source>
        <translation>HBA 规则的 role 应为 common，或某种实例角色：primary、replica、offline、standby 或 delayed。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at any other.</source>
        <translation>遇到其他值，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 is for replication, which does not go through pgbouncer</source>
        <translation>%1针对复制连接，而复制不经过 pgbouncer</translation>
    </message>
    <message>
        <source>Pgbouncer&apos;s HBA rules name databases, not replication.</source>
        <translation>pgbouncer 的 HBA 规则只针对数据库，不能针对复制。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at such a rule.</source>
        <translation>遇到这样的规则，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 never counts: %2 comes first and is for the same, with auth %3</source>
        <translation>%1永远不会生效：%2排在前面且范围已将其覆盖，auth 为 %3</translation>
    </message>
    <message>
        <source>No HBA rule comes behind one that is for the same or more, and decides otherwise.</source>
        <translation>一条 HBA 规则之前，不应有范围相同或更大而结论相反的规则。</translation>
    </message>
    <message>
        <source>PostgreSQL takes the first rule that fits: who was to be denied gets in, or the other way round. Give the rule a lower order.</source>
        <translation>PostgreSQL 采用第一条匹配的规则：本应拒绝的会被放行，反之亦然。应给该规则更小的 order。</translation>
    </message>
    <message>
        <source>%1 is for %2, but %3 has no such user</source>
        <translation>%1针对用户 %2，但 %3 没有这个用户</translation>
    </message>
    <message>
        <source>An HBA rule is for a user or role of the cluster.</source>
        <translation>HBA 规则应针对集群中的用户或角色。</translation>
    </message>
    <message>
        <source>It lets nobody in, unless the user is made by other means. Perhaps the name is misspelt.</source>
        <translation>除非该用户以其他方式创建，否则这条规则不会放行任何人。可能是名称写错了。</translation>
    </message>
    <message>
        <source>%1 is for %2, but %3 has no such database</source>
        <translation>%1针对数据库 %2，但 %3 没有这个数据库</translation>
    </message>
    <message>
        <source>An HBA rule is for a database of the cluster.</source>
        <translation>HBA 规则应针对集群中的数据库。</translation>
    </message>
    <message>
        <source>It lets nobody in, unless the database is made by other means. Perhaps the name is misspelt.</source>
        <translation>除非该数据库以其他方式创建，否则这条规则不会放行任何人。可能是名称写错了。</translation>
    </message>
    <message>
        <source>the cluster %1 has no primary</source>
        <translation>集群 %1 没有主库</translation>
    </message>
    <message>
        <source>the cluster %1 has %2 primaries: %3</source>
        <translation>集群 %1 有 %2 个主库：%3</translation>
    </message>
    <message>
        <source>A PostgreSQL cluster has exactly one primary.</source>
        <translation>PostgreSQL 集群应有且仅有一个主库。</translation>
    </message>
    <message>
        <source>Without one nothing bootstraps the cluster; with two, two databases of one name are made. Pigsty&apos;s playbook stops at both.</source>
        <translation>没有主库就无法引导集群；有两个主库，就会建出两套同名的数据库。两种情况下 Pigsty 剧本都会中止。</translation>
    </message>
    <message>
        <source>Promotes the first replica of a cluster that has no primary.</source>
        <translation>集群没有主库时，将其第一个从库提升为主库。</translation>
    </message>
    <message>
        <source>the instance %1 has no pg_role</source>
        <translation>实例 %1 没有设置 pg_role</translation>
    </message>
    <message>
        <source>Each PostgreSQL instance has a pg_role.</source>
        <translation>每个 PostgreSQL 实例都应有 pg_role。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at a host whose role it does not know.</source>
        <translation>遇到角色不明的主机，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>Makes it a replica, or the primary where the cluster has none.</source>
        <translation>将其设为从库；若集群没有主库，则设为主库。</translation>
    </message>
    <message>
        <source>“%1” is no role of PostgreSQL instances</source>
        <translation>“%1”不是 PostgreSQL 实例的角色</translation>
    </message>
    <message>
        <source>A pg_role is primary, replica, offline, standby or delayed.</source>
        <translation>pg_role 应为 primary、replica、offline、standby 或 delayed。</translation>
    </message>
    <message>
        <source>the host %1 has no %2</source>
        <translation>主机 %1 没有设置 %2</translation>
    </message>
    <message>
        <source>Each member of a cluster has a number.</source>
        <translation>集群的每个成员都应有编号。</translation>
    </message>
    <message>
        <source>The number is part of the instance&apos;s name: without it the member has none, and the playbook stops.</source>
        <translation>编号是实例名的一部分：没有编号，成员就没有名称，剧本会中止。</translation>
    </message>
    <message>
        <source>%1 of %2 is no natural number but “%3”</source>
        <translation>%2 的 %1 不是自然数，而是“%3”</translation>
    </message>
    <message>
        <source>A member&apos;s number is a natural number.</source>
        <translation>成员编号应为自然数。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at anything else.</source>
        <translation>遇到其他值，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>the number %1 is taken twice in %2</source>
        <translation>编号 %1 在 %2 中重复</translation>
    </message>
    <message>
        <source>%1 is %2 on both %3 and %4</source>
        <translation>%3 与 %4 的 %1 都是 %2</translation>
    </message>
    <message>
        <source>A member&apos;s number is unique in its cluster.</source>
        <translation>成员编号在集群内应唯一。</translation>
    </message>
    <message>
        <source>Two members of one number have one name: monitoring, DNS and Patroni take them for the same.</source>
        <translation>编号相同的两个成员会同名：监控、DNS 与 Patroni 会把它们当成同一个。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a cluster&apos;s name: letters, digits and hyphens make one</source>
        <translation>“%1”不能用作集群名：只能包含字母、数字与连字符</translation>
    </message>
    <message>
        <source>%1 is empty for %2: it makes no cluster</source>
        <translation>%2 的 %1 为空：无法构成集群</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is a DNS label without dots, and not root.</source>
        <translation>集群名应是不含点号的 DNS 标签，且不能是 root。</translation>
    </message>
    <message>
        <source>It becomes part of host names, DNS names and paths; Pigsty&apos;s playbook stops at a name that can&apos;t.</source>
        <translation>它会成为主机名、DNS 域名与路径的一部分；遇到不合法的名称，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>the cluster %1 is defined in the groups %2 and %3</source>
        <translation>集群 %1 同时定义在分组 %2 与 %3 中</translation>
    </message>
    <message>
        <source>A cluster is defined in one group.</source>
        <translation>一个集群应只在一个分组中定义。</translation>
    </message>
    <message>
        <source>Pigsty runs by group: a playbook for one of them leaves the other members out, and each half is configured without the other.</source>
        <translation>Pigsty 按分组执行：针对其中一组的剧本会漏掉另一组的成员，两半各自配置，互不知情。</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>%2 的第 %1 项</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>item %1 of %2 must be a mapping with fields</source>
        <translation>%2 的第 %1 项必须是带字段的映射</translation>
    </message>
    <message>
        <source>A database, a user, a service or a rule of HBA is a mapping with fields.</source>
        <translation>数据库、用户、服务与 HBA 规则应是带字段的映射。</translation>
    </message>
    <message>
        <source>The playbook stops at anything else: a name alone is no item yet.</source>
        <translation>遇到其他写法，剧本会中止：只有名称还不算一个条目。</translation>
    </message>
    <message>
        <source>item %1 of %2 has no name</source>
        <translation>%2 的第 %1 项没有 name</translation>
    </message>
    <message>
        <source>A database, a user or a service has a name.</source>
        <translation>数据库、用户与服务应有名称。</translation>
    </message>
    <message>
        <source>Nothing can be made of one without: the playbook stops there.</source>
        <translation>没有名称就无法创建：剧本会就此中止。</translation>
    </message>
    <message>
        <source>%1 has a field “%2” that nothing reads</source>
        <translation>%1：字段“%2”不会被读取</translation>
    </message>
    <message>
        <source>%1 has a field “%2” that nothing reads; there is “%3”</source>
        <translation>%1：字段“%2”不会被读取，应为“%3”</translation>
    </message>
    <message>
        <source>The fields of a database, a user, a service or a rule of HBA are those that Pigsty knows.</source>
        <translation>数据库、用户、服务与 HBA 规则的字段应是 Pigsty 支持的字段。</translation>
    </message>
    <message>
        <source>Nothing reads a field of another name: what it should say is not done.</source>
        <translation>其他名称的字段不会被读取：其中的设置不会生效。</translation>
    </message>
    <message>
        <source>Renames a field that is nearly spelt as one, where that one is free.</source>
        <translation>若字段名与某个合法字段相近，且后者尚未使用，则改为后者。</translation>
    </message>
    <message>
        <source>%1: %2 must be %3</source>
        <translation>%1：%2 必须是%3</translation>
    </message>
    <message>
        <source>A field&apos;s value has the shape that Pigsty reads: roles, schemas and extensions are lists, parameters a mapping, limits numbers.</source>
        <translation>字段值的形式应是 Pigsty 能读取的：角色、模式与扩展用列表，参数用映射，限额用数字。</translation>
    </message>
    <message>
        <source>A text in a list&apos;s place is taken letter by letter, and what comes of the others is no SQL.</source>
        <translation>该用列表的地方若写成文本，会被逐字符拆开；其他写错的值则会生成无效的 SQL。</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be “%3”, but %4</source>
        <translation>%1：%2 不能是“%3”，可选值为 %4</translation>
    </message>
    <message>
        <source>The state of a database or a user is one that Pigsty knows: create, absent, and for databases recreate.</source>
        <translation>数据库或用户的 state 应是 Pigsty 支持的值：create、absent；数据库还可以是 recreate。</translation>
    </message>
    <message>
        <source>Another word means nothing: what should go away stays.</source>
        <translation>其他值不起作用：本该删除的会留下来。</translation>
    </message>
    <message>
        <source>Sets the state that is nearly spelt so.</source>
        <translation>改为拼写最接近的 state。</translation>
    </message>
    <message>
        <source>%1 is the name of two clusters: one of %2 and one of %3</source>
        <translation>两个集群都名为 %1：一个属于 %2 模块，一个属于 %3 模块</translation>
    </message>
    <message>
        <source>A cluster&apos;s name is its own, in all modules.</source>
        <translation>集群名应在所有模块中唯一。</translation>
    </message>
    <message>
        <source>Members are called by their cluster and number: two of them get one name, and monitoring and DNS can&apos;t tell them apart.</source>
        <translation>成员以集群名加编号命名：两个成员会重名，监控与 DNS 无法区分。</translation>
    </message>
    <message>
        <source>the group %1 is not called as its cluster, %2</source>
        <translation>分组 %1 与其集群 %2 不同名</translation>
    </message>
    <message>
        <source>A group that holds one cluster is called as that cluster.</source>
        <translation>只含一个集群的分组应与集群同名。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s scripts take one name for both: pgsql-add and the like find no hosts where the group is called otherwise.</source>
        <translation>Pigsty 的脚本把两者当作同一个名称：分组不同名时，pgsql-add 等脚本找不到主机。</translation>
    </message>
    <message>
        <source>%1 is in two groups that name a cluster: %2 is %3 in %4 and %5 in %6, and only the last counts</source>
        <translation>%1 位于两个指定了集群的分组中：%2 在 %4 中为 %3，在 %6 中为 %5，只有后者生效</translation>
    </message>
    <message>
        <source>A host is in one cluster of a module.</source>
        <translation>同一模块中，一台主机只应属于一个集群。</translation>
    </message>
    <message>
        <source>A host has one value for a variable: of two groups the name that comes later in the alphabet wins, and the other cluster loses its member without a word.</source>
        <translation>主机的一个变量只有一个值：两个分组中以字母序靠后的为准，另一个集群会不声不响地丢掉这个成员。</translation>
    </message>
    <message>
        <source>%1 is called “%2”, as is %3</source>
        <translation>%1 名为“%2”，与 %3 重名</translation>
    </message>
    <message>
        <source>A node&apos;s name is its own.</source>
        <translation>节点名应唯一。</translation>
    </message>
    <message>
        <source>Monitoring and DNS know nodes by their name: what one of the two says is taken for the other&apos;s.</source>
        <translation>监控与 DNS 以名称识别节点：其中一个的数据会被当成另一个的。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a node&apos;s name: letters, digits, hyphens and dots make one</source>
        <translation>“%1”不能用作节点名：只能包含字母、数字、连字符与点号</translation>
    </message>
    <message>
        <source>A node&apos;s name is a host name: labels of letters, digits and hyphens, of at most 63 characters each.</source>
        <translation>节点名应是合法的主机名：由字母、数字与连字符组成的标签，每段不超过 63 个字符。</translation>
    </message>
    <message>
        <source>It becomes the machine&apos;s host name; other programs don&apos;t find a name with an underscore or a space.</source>
        <translation>它会成为机器的主机名；含下划线或空格的名称，其他程序无法解析。</translation>
    </message>
    <message>
        <source>%1 was on %2 and is now on %3, another node: its number is retired</source>
        <translation>%1 原在 %2 上，现在改到另一节点 %3 上：该编号已停用，不应再用</translation>
    </message>
    <message>
        <source>%1 was on %2 and is now on %3: unless that is the same machine with a new address, its number is retired</source>
        <translation>%1 原在 %2 上，现在在 %3 上：除非是同一台机器换了地址，否则该编号已停用，不应再用</translation>
    </message>
    <message>
        <source>A member&apos;s number is not given to another machine: a new member gets the next one never used.</source>
        <translation>成员编号不应再分给另一台机器：新成员应使用下一个从未用过的编号。</translation>
    </message>
    <message>
        <source>Metrics, logs and backups of the old member go on under the new one&apos;s name, and what is left of it in etcd or in DNS is taken for the new one&apos;s. Where only the machine&apos;s address changed, the number may stay.</source>
        <translation>旧成员的指标、日志与备份会接在新成员名下，它留在 etcd 或 DNS 中的内容也会被当成新成员的。若只是机器换了地址，编号可以保留。</translation>
    </message>
    <message>
        <source>Gives the member the next number that nobody had.</source>
        <translation>为成员分配下一个从未用过的编号。</translation>
    </message>
    <message>
        <source>%1 stands behind %2</source>
        <translation>%1 写在 %2 之后</translation>
    </message>
    <message>
        <source>Members are written in the order of their numbers, the newest last.</source>
        <translation>成员应按编号顺序书写，最新的排在最后。</translation>
    </message>
    <message>
        <source>Numbers are handed out in increasing order. A lower one further down is easily overlooked, or is one that was used before.</source>
        <translation>编号是递增分配的。排在后面的小编号容易被忽略，也可能是曾经用过的编号。</translation>
    </message>
    <message>
        <source>the owner of the database %1 is %2, a role that %3 does not have</source>
        <translation>数据库 %1 的属主是 %2，但 %3 没有这个角色</translation>
    </message>
    <message>
        <source>A database&apos;s owner is one of the cluster&apos;s users, or one that Pigsty makes.</source>
        <translation>数据库的属主应是集群中的用户，或 Pigsty 自动创建的用户。</translation>
    </message>
    <message>
        <source>PostgreSQL makes no database for an owner that it does not know.</source>
        <translation>属主不存在时，PostgreSQL 无法创建数据库。</translation>
    </message>
    <message>
        <source>Adds the role to the cluster&apos;s own pg_users.</source>
        <translation>将该角色加入集群自己的 pg_users。</translation>
    </message>
    <message>
        <source>the database %1 is listed twice</source>
        <translation>数据库 %1 重复列出</translation>
    </message>
    <message>
        <source>A list of databases names each once.</source>
        <translation>数据库列表中每个数据库只应出现一次。</translation>
    </message>
    <message>
        <source>The second entry is applied to the database that the first one made: which owner, extensions and settings it has in the end is chance.</source>
        <translation>第二项会应用到第一项已创建的数据库上：最终的属主、扩展与设置是哪一份，全凭运气。</translation>
    </message>
    <message>
        <source>%1 is PostgreSQL&apos;s own template</source>
        <translation>%1 是 PostgreSQL 自带的模板库</translation>
    </message>
    <message>
        <source>pgbouncer keeps the name %1 for its own console</source>
        <translation>%1 是 pgbouncer 保留给自身控制台的名称</translation>
    </message>
    <message>
        <source>the name %1 has more than %2 bytes</source>
        <translation>名称 %1 超过 %2 字节</translation>
    </message>
    <message>
        <source>%1 can be no database of one&apos;s own: %2</source>
        <translation>%1 不能用作业务数据库：%2</translation>
    </message>
    <message>
        <source>A database has a name that is free, of at most 63 bytes.</source>
        <translation>数据库名应未被占用，且不超过 63 字节。</translation>
    </message>
    <message>
        <source>What is done to a template ends up in all databases to come; PostgreSQL cuts longer names, and then nobody finds them under the long one.</source>
        <translation>对模板库的改动会带到以后创建的所有数据库中；过长的名称会被 PostgreSQL 截断，再用全名就找不到了。</translation>
    </message>
    <message>
        <source>the template of the database %1 is %2, which is no database made before it</source>
        <translation>数据库 %1 的模板是 %2，但在它之前没有创建过这个数据库</translation>
    </message>
    <message>
        <source>A database&apos;s template is template0, template1, postgres or a database that stands before it.</source>
        <translation>数据库的模板应是 template0、template1、postgres，或列在它之前的数据库。</translation>
    </message>
    <message>
        <source>Databases are made in the order of the list: PostgreSQL can&apos;t copy what is not there yet.</source>
        <translation>数据库按列表顺序创建：PostgreSQL 无法复制尚不存在的数据库。</translation>
    </message>
    <message>
        <source>the next run drops the database %1 and makes it anew</source>
        <translation>下次执行会删除并重建数据库 %1</translation>
    </message>
    <message>
        <source>No database stays on state recreate.</source>
        <translation>数据库的 state 不应长期保持 recreate。</translation>
    </message>
    <message>
        <source>Each run that touches the database drops it with all its data. It is a word for one run, not for an inventory that is kept.</source>
        <translation>每次执行只要涉及该数据库，就会连同全部数据一起删除。这个值只适合单次执行，不应留在长期保存的配置清单中。</translation>
    </message>
    <message>
        <source>Takes the state away, so that the database is kept.</source>
        <translation>去掉 state，从而保留数据库。</translation>
    </message>
    <message>
        <source>the remote instance at %1 has no %2</source>
        <translation>远程实例 %1 没有设置 %2</translation>
    </message>
    <message>
        <source>Each entry of pg_exporters has a pg_cluster and a pg_seq.</source>
        <translation>pg_exporters 的每一项都应有 pg_cluster 与 pg_seq。</translation>
    </message>
    <message>
        <source>They make the instance&apos;s name, under which it is monitored; without them pgmon-add stops.</source>
        <translation>两者构成实例名，监控即以此命名；缺少时 pgmon-add 会中止。</translation>
    </message>
    <message>
        <source>“%1” is no port for the exporter of a remote instance</source>
        <translation>“%1”不能用作远程实例 exporter 的端口</translation>
    </message>
    <message>
        <source>The keys of pg_exporters are ports, one for each remote instance.</source>
        <translation>pg_exporters 的键应是端口，每个远程实例一个。</translation>
    </message>
    <message>
        <source>Each remote instance gets an exporter that listens there: it can&apos;t start.</source>
        <translation>每个远程实例都有一个监听该端口的 exporter：它将无法启动。</translation>
    </message>
    <message>
        <source>the remote instance at %1 is monitored twice: both lead to %2</source>
        <translation>远程实例 %1 被重复监控：与另一项都指向 %2</translation>
    </message>
    <message>
        <source>Each remote instance is monitored once.</source>
        <translation>每个远程实例只应监控一次。</translation>
    </message>
    <message>
        <source>One of the two shows another instance&apos;s figures under its own name.</source>
        <translation>其中一个会在自己的名下显示另一个实例的指标。</translation>
    </message>
    <message>
        <source>“%1” is no role of Kafka&apos;s</source>
        <translation>“%1”不是 Kafka 的角色</translation>
    </message>
    <message>
        <source>A kafka_role is combined, broker or controller.</source>
        <translation>kafka_role 应为 combined、broker 或 controller。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at a role that it does not know.</source>
        <translation>遇到不支持的角色，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 has no kafka_role, but other members of %2 have</source>
        <translation>%1 没有设置 kafka_role，但 %2 的其他成员设置了</translation>
    </message>
    <message>
        <source>Either all members of a Kafka cluster have a kafka_role, or none has.</source>
        <translation>Kafka 集群的成员要么都设置 kafka_role，要么都不设置。</translation>
    </message>
    <message>
        <source>A member without one is combined, which is seldom meant beside brokers and controllers; Pigsty&apos;s playbook stops at the mixture.</source>
        <translation>未设置的成员为 combined，与 broker、controller 混用多半不是本意；遇到这种混用，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>“%1” is no mode of Redis</source>
        <translation>“%1”不是 Redis 的模式</translation>
    </message>
    <message>
        <source>A redis_mode is standalone, cluster or sentinel.</source>
        <translation>redis_mode 应为 standalone、cluster 或 sentinel。</translation>
    </message>
    <message>
        <source>Whatever is neither cluster nor sentinel is set up as standalone: shards are never joined, and nobody watches a primary.</source>
        <translation>除 cluster 与 sentinel 外，其他值一律按 standalone 部署：分片不会组成集群，也没有哨兵监视主库。</translation>
    </message>
    <message>
        <source>the MySQL cluster %1 is in the group %2, which must be called as it is</source>
        <translation>MySQL 集群 %1 位于分组 %2 中，但分组必须与集群同名</translation>
    </message>
    <message>
        <source>The group of a MySQL cluster is called as the cluster.</source>
        <translation>MySQL 集群的分组应与集群同名。</translation>
    </message>
    <message>
        <source>Pigsty finds the members by the group of that name: the playbook stops where there is none.</source>
        <translation>Pigsty 按同名分组查找成员：没有该分组时剧本会中止。</translation>
    </message>
    <message>
        <source>%1 must be number %2: MySQL&apos;s members are numbered 1 to %3</source>
        <translation>%1 的编号必须是 %2：MySQL 成员依次编号为 1 到 %3</translation>
    </message>
    <message>
        <source>The members of a MySQL cluster are numbered 1, or 1 to 3.</source>
        <translation>MySQL 集群的成员应编号为 1，或 1 到 3。</translation>
    </message>
    <message>
        <source>Number 1 sets the cluster up, and Pigsty&apos;s playbook stops at a gap.</source>
        <translation>集群由 1 号成员建立；编号有空缺时，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 必须是%2</translation>
    </message>
    <message>
        <source>A parameter&apos;s value has the shape that Pigsty reads: a list, a mapping, a number, true or false, a single value.</source>
        <translation>参数值的形式应是 Pigsty 能读取的：列表、映射、数字、true 或 false、单个值。</translation>
    </message>
    <message>
        <source>The playbook stops at another shape, or writes it into a configuration as it is: of a text in a list&apos;s place, letter by letter.</source>
        <translation>遇到其他形式，剧本会中止，或原样写进配置：该用列表的地方若写成文本，会被逐字符拆开。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be from %3 to %4</source>
        <translation>%1 为 %2，但必须在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>A port is from 1 to 65535, a weight from 0 to 255.</source>
        <translation>端口应在 1 到 65535 之间，权重应在 0 到 255 之间。</translation>
    </message>
    <message>
        <source>What should listen there, or HAProxy, does not start with another number.</source>
        <translation>数字超出范围时，要监听该端口的程序或 HAProxy 将无法启动。</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; there is %3</source>
        <translation>%1 不能取值“%2”，可选值为 %3</translation>
    </message>
    <message>
        <source>A parameter that has a fixed choice of values has one of them.</source>
        <translation>取值固定的参数，应取可选值之一。</translation>
    </message>
    <message>
        <source>The playbook stops at another value, or takes the parameter for unset.</source>
        <translation>遇到其他值，剧本会中止，或视该参数为未设置。</translation>
    </message>
    <message>
        <source>Sets the value that is nearly spelt so.</source>
        <translation>改为拼写最接近的可选值。</translation>
    </message>
    <message>
        <source>%1 tells one host from another, and is set for all of them</source>
        <translation>%1 用于区分各台主机，却对所有主机统一设置</translation>
    </message>
    <message>
        <source>%1 is read for the deployment as a whole: set it for all, or for the group %2</source>
        <translation>%1 对整个部署生效：应全局设置，或在分组 %2 中设置</translation>
    </message>
    <message>
        <source>A parameter is set where it can work: what tells one host from another at that host, what is the infra nodes&apos; at them or for all.</source>
        <translation>参数应设置在能生效的地方：区分各主机的写在该主机上，infra 节点专用的写在 infra 节点上或全局设置。</translation>
    </message>
    <message>
        <source>A number that all hosts share names several of them alike; what only infra nodes read does nothing elsewhere.</source>
        <translation>所有主机共用一个编号，就会有多台重名；只有 infra 节点读取的参数，写在别处不起作用。</translation>
    </message>
    <message>
        <source>%1 is called as if it were a parameter of Pigsty&apos;s, and is none</source>
        <translation>%1 看起来像 Pigsty 的参数，但并不是</translation>
    </message>
    <message>
        <source>A variable that is called as Pigsty calls its parameters is one of them.</source>
        <translation>名称形似 Pigsty 参数的变量，应确实是 Pigsty 的参数。</translation>
    </message>
    <message>
        <source>Pigsty does not read it: perhaps another version did, or another name is meant.</source>
        <translation>Pigsty 不会读取它：可能是其他版本的参数，或名称写错了。</translation>
    </message>
    <message>
        <source>an expression of Jinja&apos;s</source>
        <translation>Jinja 表达式</translation>
    </message>
    <message>
        <source>a statement of Jinja&apos;s</source>
        <translation>Jinja 语句</translation>
    </message>
    <message>
        <source>a variable in ${…}</source>
        <translation>${…} 变量</translation>
    </message>
    <message>
        <source>%1 begins %2 and does not end it</source>
        <translation>%1 中有未闭合的 %2</translation>
    </message>
    <message>
        <source>What a value leaves to be filled in is closed: {{ … }}, {% … %}, ${…}.</source>
        <translation>值中待填充的部分应闭合：{{ … }}、{% … %}、${…}。</translation>
    </message>
    <message>
        <source>Ansible stops where it needs the value, or takes it as it is written.</source>
        <translation>Ansible 会在需要该值时中止，或照原样使用。</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>the service %1 of haproxy_services</source>
        <translation>haproxy_services 中的服务 %1</translation>
    </message>
    <message>
        <source>the exporter of %1</source>
        <translation>%1 的 exporter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>on %1 both %2 and %3 listen on port %4</source>
        <translation>节点 %1 的端口 %4 有两个监听者：%2、%3</translation>
    </message>
    <message>
        <source>On a node each port has one listener.</source>
        <translation>节点上每个端口只应有一个监听者。</translation>
    </message>
    <message>
        <source>Who comes second can&apos;t start.</source>
        <translation>后启动的一方将无法启动。</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（及另外 %2 台）</translation>
    </message>
    <message>
        <source>the groups %1 and %2 set %3 differently for %4: that of %2 counts, since its name comes later</source>
        <translation>对 %4，分组 %1 与 %2 设置的 %3 不同：%2 的名称排序靠后，以它为准</translation>
    </message>
    <message>
        <source>Groups that share a host, and neither of which is above the other, do not set one variable differently.</source>
        <translation>共有主机、且互无上下级关系的分组，不应对同一变量设置不同的值。</translation>
    </message>
    <message>
        <source>The alphabet decides which one counts: a new name for a group would change it.</source>
        <translation>以谁为准取决于字母顺序：分组一改名，结果就会变。</translation>
    </message>
    <message>
        <source>%1 of %2 is set differently in the groups %3 and %4: the last one counts</source>
        <translation>%2 的 %1 在分组 %3 与 %4 中设置不同：以后者为准</translation>
    </message>
    <message>
        <source>A host that stands in several groups sets a variable once, or to the same value.</source>
        <translation>位于多个分组的主机，同一变量应只设置一次，或各处值相同。</translation>
    </message>
    <message>
        <source>It is one host with one value for all groups: the one that is read last, and the others are lost.</source>
        <translation>各分组中是同一台主机，一个变量只有一个值：最后读到的生效，其余丢失。</translation>
    </message>
    <message>
        <source>%1 would be the same without being set here</source>
        <translation>%1 无需在此设置：不设置，值也一样</translation>
    </message>
    <message>
        <source>A host or a group sets what differs from what it gets anyway.</source>
        <translation>主机或分组应只设置与继承值不同的变量。</translation>
    </message>
    <message>
        <source>Who changes the value above one day does not see that it stays as it was here.</source>
        <translation>日后修改上层的值时，很难察觉此处仍是旧值。</translation>
    </message>
    <message>
        <source>Takes the setting away; the value stays.</source>
        <translation>去掉此设置，值不变。</translation>
    </message>
    <message>
        <source>there is no etcd, which %1 needs as all PostgreSQL clusters do</source>
        <translation>没有 etcd，而 %1 与所有 PostgreSQL 集群一样需要它</translation>
    </message>
    <message>
        <source>%1 is in the group %2, but Pigsty looks for etcd in a group called etcd</source>
        <translation>%1 位于分组 %2 中，但 Pigsty 只在名为 etcd 的分组中查找 etcd</translation>
    </message>
    <message>
        <source>Where there are PostgreSQL clusters, there is an etcd cluster, in the group etcd.</source>
        <translation>有 PostgreSQL 集群，就应在分组 etcd 中有 etcd 集群。</translation>
    </message>
    <message>
        <source>Patroni keeps in etcd who is the primary: without it no cluster starts.</source>
        <translation>Patroni 在 etcd 中记录谁是主库：没有 etcd，任何集群都无法启动。</translation>
    </message>
    <message>
        <source>%1 has one member: when it is lost, %2 can&apos;t fail over</source>
        <translation>%1 只有一个成员：一旦丢失，%2 就无法故障切换</translation>
    </message>
    <message>
        <source>Where PostgreSQL clusters have replicas, etcd has at least three members.</source>
        <translation>PostgreSQL 集群有从库时，etcd 应至少有三个成员。</translation>
    </message>
    <message>
        <source>A replica takes over only as long as etcd answers. Three members bear the loss of one.</source>
        <translation>只有 etcd 可用时从库才能接管。三个成员可承受一个丢失。</translation>
    </message>
    <message>
        <source>%1 has %2 members, more than are of use</source>
        <translation>%1 有 %2 个成员，超出实际需要</translation>
    </message>
    <message>
        <source>An etcd cluster has at most seven members.</source>
        <translation>etcd 集群应不超过七个成员。</translation>
    </message>
    <message>
        <source>Each write waits for a majority: more members make etcd slower, and five bear the loss of two already.</source>
        <translation>每次写入都要等待多数派：成员越多，etcd 越慢，而五个成员已能承受两个丢失。</translation>
    </message>
    <message>
        <source>there is no infra node: nobody monitors %1</source>
        <translation>没有 infra 节点：%1 无人监控</translation>
    </message>
    <message>
        <source>Where there are PostgreSQL clusters, there is an infra node.</source>
        <translation>有 PostgreSQL 集群，就应有 infra 节点。</translation>
    </message>
    <message>
        <source>Metrics, logs, alerts and the package repository live there. Pigsty does without it, but then nobody notices a failure.</source>
        <translation>指标、日志、告警与软件仓库都在那里。Pigsty 没有它也能运行，但出了故障没人知道。</translation>
    </message>
    <message>
        <source>backups of %1 go to minio, but there is no minio cluster</source>
        <translation>%1 的备份要存到 minio，但没有 minio 集群</translation>
    </message>
    <message>
        <source>With pgbackrest_method minio there is a minio cluster, or pgbackrest_repo names another endpoint.</source>
        <translation>pgbackrest_method 为 minio 时，应有 minio 集群，或由 pgbackrest_repo 指定其他端点。</translation>
    </message>
    <message>
        <source>No backup is ever made, and WAL that can&apos;t be archived fills the disk.</source>
        <translation>备份永远不会成功，无法归档的 WAL 会占满磁盘。</translation>
    </message>
    <message>
        <source>%1 has two nodes: when one is lost, nothing can be written</source>
        <translation>%1 有两个节点：丢失一个就无法写入</translation>
    </message>
    <message>
        <source>A minio cluster has one node, or three and more.</source>
        <translation>minio 集群应有一个节点，或三个及以上。</translation>
    </message>
    <message>
        <source>More than half of the drives must be there to write. Of two nodes each one&apos;s loss stops backups: the second only adds one more that can fail.</source>
        <translation>半数以上的磁盘在线才能写入。两个节点中丢失任何一个，备份都会停止：第二个节点只是多了一处可能的故障。</translation>
    </message>
    <message>
        <source>%1 has no controller</source>
        <translation>%1 没有 controller</translation>
    </message>
    <message>
        <source>A Kafka cluster has a member of the role controller or combined.</source>
        <translation>Kafka 集群应有角色为 controller 或 combined 的成员。</translation>
    </message>
    <message>
        <source>Controllers know which broker has which data: without one no broker starts.</source>
        <translation>controller 掌握数据在各 broker 上的分布：没有它，broker 无法启动。</translation>
    </message>
    <message>
        <source>%1 has %2 controllers: an even number bears no more failures than one less</source>
        <translation>%1 有 %2 个 controller：偶数个的容错能力并不比少一个时更强</translation>
    </message>
    <message>
        <source>A Kafka cluster has an odd number of controllers, combined ones counted.</source>
        <translation>Kafka 集群的 controller 应为奇数个，combined 也计算在内。</translation>
    </message>
    <message>
        <source>They decide by majority: of two, each one&apos;s loss stops the cluster, and a fourth is only one more that can fail.</source>
        <translation>controller 靠多数派决策：两个中丢失任何一个，集群都会停止；第四个只是多了一处可能的故障。</translation>
    </message>
    <message>
        <source>%1 has no broker</source>
        <translation>%1 没有 broker</translation>
    </message>
    <message>
        <source>A Kafka cluster has a member of the role broker or combined.</source>
        <translation>Kafka 集群应有角色为 broker 或 combined 的成员。</translation>
    </message>
    <message>
        <source>Brokers hold the data and answer clients; Pigsty&apos;s playbook stops without one.</source>
        <translation>broker 保存数据并响应客户端；没有 broker，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 has %2 members: a MySQL cluster has 1 or 3</source>
        <translation>%1 有 %2 个成员：MySQL 集群只能有 1 个或 3 个</translation>
    </message>
    <message>
        <source>A MySQL cluster has one member or three.</source>
        <translation>MySQL 集群应有一个或三个成员。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at any other number.</source>
        <translation>遇到其他数量，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>“%1” without quotes is no text to YAML: %2 becomes %3</source>
        <translation>“%1”未加引号，YAML 不会当作文本：%2 会变成 %3</translation>
    </message>
    <message>
        <source>A text that YAML would read as true or false, such as on, off, yes or no, stands in quotes.</source>
        <translation>会被 YAML 读作真假值的文本（如 on、off、yes、no）应加引号。</translation>
    </message>
    <message>
        <source>Without them a template prints True or False in its place, and comparisons with the word fail.</source>
        <translation>不加引号，模板会输出 True 或 False，与该词的比较也会失败。</translation>
    </message>
    <message>
        <source>Puts the text in quotes.</source>
        <translation>给文本加上引号。</translation>
    </message>
    <message>
        <source>without quotes YAML reads another %1 than is written</source>
        <translation>未加引号，YAML 读到的 %1 与所写的不同</translation>
    </message>
    <message>
        <source>without quotes %1 is no text to YAML</source>
        <translation>未加引号，YAML 不会把 %1 读作文本</translation>
    </message>
    <message>
        <source>“%1” without quotes is a number to YAML: %2 becomes %3</source>
        <translation>“%1”未加引号，YAML 会当作数字：%2 会变成 %3</translation>
    </message>
    <message>
        <source>What YAML would read as another number than is written, such as 010, 3.10 or 1:30, stands in quotes.</source>
        <translation>会被 YAML 读成另一个数字的内容（如 010、3.10、1:30）应加引号。</translation>
    </message>
    <message>
        <source>YAML reads 010 as 8, 3.10 as 3.1 and 1:30 as 90: a password, a version or a duration becomes another one.</source>
        <translation>YAML 会把 010 读作 8，3.10 读作 3.1，1:30 读作 90：密码、版本或时长因此改变。</translation>
    </message>
    <message>
        <source>Puts a text in quotes; of a number it can&apos;t know what is meant.</source>
        <translation>给文本加上引号；若本应是数字，则无从得知原意。</translation>
    </message>
    <message>
        <source>Ansible keeps the name %1 for itself</source>
        <translation>%1 是 Ansible 的保留名称</translation>
    </message>
    <message>
        <source>A variable has no name that Ansible keeps for itself.</source>
        <translation>变量不应使用 Ansible 的保留名称。</translation>
    </message>
    <message>
        <source>Ansible puts its own value in its place, or takes it for a word of its plays.</source>
        <translation>Ansible 会用自己的值覆盖它，或将其当作 play 的关键字。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a variable&apos;s name: letters, digits and underscores make one</source>
        <translation>“%1”不能用作变量名：只能包含字母、数字与下划线</translation>
    </message>
    <message>
        <source>A variable&apos;s name consists of letters, digits and underscores, and begins with no digit.</source>
        <translation>变量名应由字母、数字与下划线组成，且不以数字开头。</translation>
    </message>
    <message>
        <source>No template can name another one: pg-x means pg minus x there.</source>
        <translation>其他名称无法在模板中引用：pg-x 在那里表示 pg 减 x。</translation>
    </message>
    <message>
        <source>%1 is filled in with itself</source>
        <translation>%1 的值引用了它自己</translation>
    </message>
    <message>
        <source>A variable&apos;s value does not name the variable itself.</source>
        <translation>变量的值不应引用变量自身。</translation>
    </message>
    <message>
        <source>Ansible does not look for the value of a group above, but goes round in circles and stops.</source>
        <translation>Ansible 不会去取上层分组的值，而是陷入循环引用并中止。</translation>
    </message>
    <message>
        <source>the replica_of “%1” of %2 is no address and port with a space between them</source>
        <translation>%2 的 replica_of“%1”不是以空格分隔的地址与端口</translation>
    </message>
    <message>
        <source>%1 is a replica of itself</source>
        <translation>%1 是自己的从库</translation>
    </message>
    <message>
        <source>the replica_of “%1” of %2 is no Redis instance</source>
        <translation>%2 的 replica_of“%1”不是 Redis 实例</translation>
    </message>
    <message>
        <source>A replica_of is the address and port of another Redis instance, with a space between them.</source>
        <translation>replica_of 应是另一个 Redis 实例的地址与端口，以空格分隔。</translation>
    </message>
    <message>
        <source>The replica finds nobody to copy from and stays empty, or does not start.</source>
        <translation>从库找不到复制源，会一直为空，或无法启动。</translation>
    </message>
    <message>
        <source>Puts a space in the place of a colon.</source>
        <translation>将冒号改为空格。</translation>
    </message>
    <message>
        <source>the replica_of of %1 has no effect in a native cluster</source>
        <translation>%1 的 replica_of 在原生集群中不起作用</translation>
    </message>
    <message>
        <source>In a native Redis cluster nobody has a replica_of.</source>
        <translation>Redis 原生集群的成员不应设置 replica_of。</translation>
    </message>
    <message>
        <source>The members of a native cluster agree themselves on who copies whom; redis_cluster_replicas says how many replicas each primary gets.</source>
        <translation>原生集群的成员自行商定主从关系；每个主库的从库数量由 redis_cluster_replicas 决定。</translation>
    </message>
    <message>
        <source>%1 has %2 instances, but a native cluster with redis_cluster_replicas %3 needs %4</source>
        <translation>%1 有 %2 个实例，但 redis_cluster_replicas 为 %3 的原生集群需要 %4 个</translation>
    </message>
    <message>
        <source>A native Redis cluster has instances for three primaries and redis_cluster_replicas replicas of each: six by default.</source>
        <translation>Redis 原生集群的实例应够三个主库，外加每个主库 redis_cluster_replicas 个从库：默认共六个。</translation>
    </message>
    <message>
        <source>Redis refuses to join fewer: the instances run, but there is no cluster.</source>
        <translation>实例不足时 Redis 拒绝组建集群：实例在运行，却没有集群。</translation>
    </message>
    <message>
        <source>the Redis node %1 has no redis_instances</source>
        <translation>Redis 节点 %1 没有设置 redis_instances</translation>
    </message>
    <message>
        <source>A Redis node has redis_instances, a mapping by port.</source>
        <translation>Redis 节点应有 redis_instances，即以端口为键的映射。</translation>
    </message>
    <message>
        <source>Pigsty&apos;s playbook stops at a node that does not say what is to run on it.</source>
        <translation>节点未写明要运行哪些实例时，Pigsty 剧本会中止。</translation>
    </message>
    <message>
        <source>%1 is to watch %2 at %3:%4, where no Redis instance is</source>
        <translation>%1 要监视位于 %3:%4 的 %2，但那里没有 Redis 实例</translation>
    </message>
    <message>
        <source>What redis_sentinel_monitor lists are Redis instances, by their host and port.</source>
        <translation>redis_sentinel_monitor 列出的应是 Redis 实例，以其主机与端口表示。</translation>
    </message>
    <message>
        <source>Sentinels watch an address where nobody answers, and not the primary that was meant.</source>
        <translation>哨兵监视的是无人应答的地址，而不是本应监视的主库。</translation>
    </message>
    <message>
        <source>%1 needs %2 sentinels to agree on a failure, but %3 has %4</source>
        <translation>%1 需要 %2 个哨兵一致认定故障，但 %3 只有 %4 个</translation>
    </message>
    <message>
        <source>A quorum is no greater than the number of sentinels.</source>
        <translation>法定多数（quorum）不应大于哨兵数量。</translation>
    </message>
    <message>
        <source>So many can never agree: a primary that fails is never replaced.</source>
        <translation>永远凑不齐这么多哨兵：主库故障后不会被替换。</translation>
    </message>
    <message>
        <source>%1 has %2 sentinels, not three or a greater odd number</source>
        <translation>%1 有 %2 个哨兵，而不是三个或更大的奇数</translation>
    </message>
    <message>
        <source>There are three sentinels, or a greater odd number.</source>
        <translation>哨兵应为三个，或更大的奇数。</translation>
    </message>
    <message>
        <source>A majority of them must agree on who replaces a primary: of two, the loss of each one stops that, and an even number bears no more than one less.</source>
        <translation>由谁接替主库须经多数哨兵同意：两个中丢失任何一个就无法达成；偶数个的容错能力并不比少一个时更强。</translation>
    </message>
    <message>
        <source>the groups %1 and %2 have the same vip_vrid, %3</source>
        <translation>分组 %1 与 %2 的 vip_vrid 相同，都是 %3</translation>
    </message>
    <message>
        <source>In one network, each group of nodes with a virtual address has a vip_vrid of its own.</source>
        <translation>同一网络中，每个带 VIP 的节点分组应有各自的 vip_vrid。</translation>
    </message>
    <message>
        <source>Nodes of one number take each other for one router: they settle on one master, and the other group&apos;s address is nowhere.</source>
        <translation>编号相同的节点会互相当成同一台虚拟路由器：它们只选出一个 master，另一分组的 VIP 便无人持有。</translation>
    </message>
    <message>
        <source>vip_enabled holds for %1, and no vip_vrid is set</source>
        <translation>%1 启用了 vip_enabled，但没有设置 vip_vrid</translation>
    </message>
    <message>
        <source>A group of nodes with a virtual address has a vip_vrid.</source>
        <translation>带 VIP 的节点分组应有 vip_vrid。</translation>
    </message>
    <message>
        <source>The nodes find each other by that number: without it, keepalived does not start.</source>
        <translation>节点靠这个编号互相识别：没有它，keepalived 无法启动。</translation>
    </message>
    <message>
        <source>vip_vrid must be a number from 1 to %1</source>
        <translation>vip_vrid 必须是 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>A vip_vrid is a number from 1 to 254.</source>
        <translation>vip_vrid 应是 1 到 254 之间的数字。</translation>
    </message>
    <message>
        <source>keepalived does not start with another one.</source>
        <translation>其他值会使 keepalived 无法启动。</translation>
    </message>
    <message>
        <source>the virtual address of %1 has %2 masters: %3</source>
        <translation>%1 的 VIP 有 %2 个 master：%3</translation>
    </message>
    <message>
        <source>At most one node of a group that has a virtual address is its master.</source>
        <translation>带 VIP 的节点分组中，至多一个节点是 master。</translation>
    </message>
    <message>
        <source>Each of them takes the address when it starts, away from the one that has it.</source>
        <translation>每个 master 启动时都会抢占该地址，把它从现有持有者手中夺走。</translation>
    </message>
    <message>
        <source>no node of %1 has vip_role master: where its virtual address begins is left open</source>
        <translation>%1 中没有 vip_role 为 master 的节点：VIP 最初落在哪里未定</translation>
    </message>
    <message>
        <source>One node of a group that has a virtual address is its master.</source>
        <translation>带 VIP 的节点分组中，应有一个节点是 master。</translation>
    </message>
    <message>
        <source>Where all begin as backups, they settle it among themselves: it works, and the address may begin at any of them.</source>
        <translation>若所有节点都以 backup 启动，它们会自行商定：可以工作，但 VIP 最初可能落在任何一个节点上。</translation>
    </message>
    <message>
        <source>%1 is delayed, but %2 has no service for delayed members</source>
        <translation>%1 是延迟成员，但 %2 没有面向延迟成员的服务</translation>
    </message>
    <message>
        <source>A cluster with delayed members has a service for them.</source>
        <translation>有延迟成员的集群，应有面向它们的服务。</translation>
    </message>
    <message>
        <source>The default services don&apos;t tell delayed members from other replicas: who asks the replica service now and then reads what is an hour old.</source>
        <translation>默认服务不区分延迟成员与其他从库：访问 replica 服务时，会不时读到一小时前的数据。</translation>
    </message>
    <message>
        <source>Adds the service delayed, on a free port.</source>
        <translation>添加服务 delayed，使用空闲端口。</translation>
    </message>
    <message>
        <source>%1 lead to pgbouncer, which is switched off in %2</source>
        <translation>服务 %1 指向 pgbouncer，但 %2 已关闭 pgbouncer</translation>
    </message>
    <message>
        <source>Services lead to pgbouncer only where it runs.</source>
        <translation>只有运行 pgbouncer 的地方，服务才应指向它。</translation>
    </message>
    <message>
        <source>Nobody listens at the other end: each connection through the service fails.</source>
        <translation>另一端无人监听：经由该服务的连接都会失败。</translation>
    </message>
    <message>
        <source>Makes postgres the cluster&apos;s default destination.</source>
        <translation>将集群的默认目标设为 postgres。</translation>
    </message>
    <message>
        <source>all that could serve %1 have the pg_weight 0</source>
        <translation>能承载服务 %1 的成员，pg_weight 全都为 0</translation>
    </message>
    <message>
        <source>Of those that serve a service, one has a pg_weight above 0.</source>
        <translation>承载服务的成员中，至少一个的 pg_weight 应大于 0。</translation>
    </message>
    <message>
        <source>HAProxy gives no new connection to a member of weight 0: the service refuses all of them.</source>
        <translation>HAProxy 不会把新连接分给权重为 0 的成员：该服务会拒绝所有连接。</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>%1 的 password</translation>
    </message>
    <message>
        <source>%1 is the one that Pigsty publishes</source>
        <translation>%1 是 Pigsty 公开的密码</translation>
    </message>
    <message>
        <source>No password is one of those in Pigsty&apos;s documentation and templates.</source>
        <translation>密码不应是 Pigsty 文档与模板中的密码。</translation>
    </message>
    <message>
        <source>Everybody can read them there: whoever reaches the port comes in.</source>
        <translation>这些密码人人可查：只要能连上端口就能登录。</translation>
    </message>
    <message>
        <source>is the user&apos;s name</source>
        <translation>与用户名相同</translation>
    </message>
    <message>
        <source>is made of digits only</source>
        <translation>全是数字</translation>
    </message>
    <message>
        <source>has less than %1 characters</source>
        <translation>少于 %1 个字符</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A password has eight characters or more, is not the user&apos;s name and not only digits.</source>
        <translation>密码应不少于八个字符，不与用户名相同，也不全是数字。</translation>
    </message>
    <message>
        <source>Such a password is guessed in minutes.</source>
        <translation>这样的密码几分钟就能被猜中。</translation>
    </message>
    <message>
        <source>passwords of users stand here in plain text, the first that of %1 in %2</source>
        <translation>此处有明文的用户密码，首个是 %2 中 %1 的密码</translation>
    </message>
    <message>
        <source>Users&apos; passwords stand in the inventory as SCRAM-SHA-256 hashes, or come from Ansible&apos;s vault.</source>
        <translation>配置清单中的用户密码应为 SCRAM-SHA-256 哈希，或取自 Ansible Vault。</translation>
    </message>
    <message>
        <source>Whoever sees the file, or one of its backups, knows them. A hash serves as well.</source>
        <translation>看到该文件或其任一备份的人就知道密码。改用哈希同样有效。</translation>
    </message>
    <message>
        <source>%1 has no password, without which pgbouncer lets nobody in</source>
        <translation>%1 没有密码，pgbouncer 不会让它登录</translation>
    </message>
    <message>
        <source>%1 may log in, but has no password</source>
        <translation>%1 可以登录，但没有密码</translation>
    </message>
    <message>
        <source>A user who may log in has a password; a role that others are members of has login: false.</source>
        <translation>可登录的用户应有密码；仅供他人加入的角色应设置 login: false。</translation>
    </message>
    <message>
        <source>Without one only certificates and the system&apos;s own users get in.</source>
        <translation>没有密码，就只能靠证书或操作系统用户登录。</translation>
    </message>
    <message>
        <source>nobody sets %1: the passwords that Pigsty publishes count</source>
        <translation>未设置 %1：将使用 Pigsty 公开的默认密码</translation>
    </message>
    <message>
        <source>The inventory sets a password for everything that it runs.</source>
        <translation>配置清单应为其运行的每个组件设置密码。</translation>
    </message>
    <message>
        <source>Everybody can read the default in Pigsty&apos;s documentation.</source>
        <translation>默认密码在 Pigsty 文档中人人可查。</translation>
    </message>
    <message>
        <source>%1 asks for no password</source>
        <translation>%1 无需密码即可访问</translation>
    </message>
    <message>
        <source>A Redis cluster has a redis_password.</source>
        <translation>Redis 集群应设置 redis_password。</translation>
    </message>
    <message>
        <source>Redis listens on all addresses: whoever reaches the port reads and erases what is there.</source>
        <translation>Redis 监听所有地址：只要能连上端口，就能读取并清空其中的数据。</translation>
    </message>
    <message>
        <source>nobody can tell who serves %1: %2</source>
        <translation>无法确定由谁承载服务 %1：%2</translation>
    </message>
    <message>
        <source>A service&apos;s selector and backup are JMESPath that picks members.</source>
        <translation>服务的 selector 与 backup 应是用来选取成员的 JMESPath。</translation>
    </message>
    <message>
        <source>Pigsty can&apos;t write the service&apos;s configuration without knowing its members: the playbook stops.</source>
        <translation>不知道成员，Pigsty 就写不出该服务的配置：剧本会中止。</translation>
    </message>
    <message>
        <source>the selector of %1 picks no member of %2</source>
        <translation>%1 的 selector 在 %2 中没有选中任何成员</translation>
    </message>
    <message>
        <source>A service of a cluster&apos;s own has a member or a backup.</source>
        <translation>集群自有的服务应有成员或备用成员。</translation>
    </message>
    <message>
        <source>It listens, but each connection is refused, since there is nobody to take it.</source>
        <translation>服务仍在监听，但没有成员可以承接，所有连接都会被拒绝。</translation>
    </message>
    <message>
        <source>the service %1 has no port</source>
        <translation>服务 %1 没有端口</translation>
    </message>
    <message>
        <source>the port of the service %1 is “%2”, which is none</source>
        <translation>服务 %1 的端口“%2”不是有效端口</translation>
    </message>
    <message>
        <source>A service has a port, from 1 to 65535.</source>
        <translation>服务应有端口，范围 1 到 65535。</translation>
    </message>
    <message>
        <source>HAProxy refuses its configuration: then no service of the node is renewed.</source>
        <translation>HAProxy 会拒绝加载配置，该节点上所有服务的改动都无法生效。</translation>
    </message>
    <message>
        <source>the port %1 of %2 is reserved by Pigsty</source>
        <translation>%2 的端口 %1 已被 Pigsty 保留</translation>
    </message>
    <message>
        <source>A service of a cluster&apos;s own keeps off the ports of Pigsty&apos;s processes and default services.</source>
        <translation>集群自有的服务不得占用 Pigsty 自身进程与默认服务的端口。</translation>
    </message>
    <message>
        <source>The port is taken on the same nodes: HAProxy can&apos;t listen there.</source>
        <translation>该端口在这些节点上已被占用，HAProxy 无法监听。</translation>
    </message>
    <message>
        <source>the port %1 of %2 is that of %3 too</source>
        <translation>%2 的端口 %1 与 %3 的相同</translation>
    </message>
    <message>
        <source>Each service of a cluster has a port of its own.</source>
        <translation>同一集群的各个服务应使用不同的端口。</translation>
    </message>
    <message>
        <source>HAProxy would spread one port&apos;s connections over both services: writes reach replicas, or it refuses to start.</source>
        <translation>HAProxy 会把同一端口的连接分摊到两个服务上，写请求会落到从库；也可能直接无法启动。</translation>
    </message>
    <message>
        <source>%1 lists two services called %2; the last one counts</source>
        <translation>%1 中有两个名为 %2 的服务，以最后一个为准</translation>
    </message>
    <message>
        <source>A list of services names each once.</source>
        <translation>服务列表中，每个名称只出现一次。</translation>
    </message>
    <message>
        <source>A service&apos;s name is that of its file in HAProxy&apos;s configuration: the second one overwrites the first.</source>
        <translation>HAProxy 的配置文件以服务名命名，第二个会覆盖第一个。</translation>
    </message>
    <message>
        <source>the service %1 leads to “%2”, which is neither a port nor default, postgres or pgbouncer</source>
        <translation>服务 %1 指向“%2”，它既不是端口，也不是 default、postgres 或 pgbouncer</translation>
    </message>
    <message>
        <source>A service leads to default, postgres, pgbouncer or a port.</source>
        <translation>服务的目标应为 default、postgres、pgbouncer 或某个端口。</translation>
    </message>
    <message>
        <source>Pigsty takes any other word for port 5432: connections pass the pool by.</source>
        <translation>其他任何写法都会被 Pigsty 当作 5432 端口，连接会绕过连接池。</translation>
    </message>
    <message>
        <source>Patroni answers no health check “%1”, which the service %2 asks for</source>
        <translation>服务 %2 使用的健康检查“%1”，Patroni 并不提供</translation>
    </message>
    <message>
        <source>A service&apos;s health check is one that Patroni answers.</source>
        <translation>服务的健康检查应是 Patroni 所提供的。</translation>
    </message>
    <message>
        <source>Patroni answers others as if only the primary were well, or not at all: the service serves nobody or the wrong ones.</source>
        <translation>对于其他检查，Patroni 要么只把主库视为健康，要么不予响应：服务会没有可用成员，或选中错误的成员。</translation>
    </message>
    <message>
        <source>the service %1 balances by “%2”, which HAProxy doesn&apos;t do for connections</source>
        <translation>服务 %1 的负载均衡算法为“%2”，HAProxy 不支持对 TCP 连接使用该算法</translation>
    </message>
    <message>
        <source>A service balances by roundrobin, leastconn or another of HAProxy&apos;s ways.</source>
        <translation>服务的负载均衡算法应为 roundrobin、leastconn 或 HAProxy 支持的其他算法。</translation>
    </message>
    <message>
        <source>HAProxy refuses a configuration with a word that it doesn&apos;t know.</source>
        <translation>配置中有不认识的关键字时，HAProxy 会拒绝加载。</translation>
    </message>
    <message>
        <source>all members of %1 that may become its primary stand in %2</source>
        <translation>%1 中所有可能成为主库的成员都位于 %2</translation>
    </message>
    <message>
        <source>Where nodes stand in several zones or racks (a variable zone, availability_zone, az or rack tells), the members of a cluster do too.</source>
        <translation>节点分布在多个可用区或机架时（由变量 zone、availability_zone、az 或 rack 标明），集群成员也应跨区分布。</translation>
    </message>
    <message>
        <source>What takes the zone down takes the primary and all that could replace it.</source>
        <translation>该可用区一旦故障，主库与所有能够接替它的成员会一同宕机。</translation>
    </message>
    <message>
        <source>so many members of %1 stand in %2 that the others are no majority</source>
        <translation>%1 位于 %2 的成员过多，其余成员不足法定多数</translation>
    </message>
    <message>
        <source>With three zones or more, etcd keeps its majority when one is lost.</source>
        <translation>有三个或更多可用区时，失去任意一个后 etcd 仍应保有法定多数。</translation>
    </message>
    <message>
        <source>Without a majority etcd stops, and with it the failover of all PostgreSQL clusters.</source>
        <translation>失去法定多数后 etcd 停止服务，所有 PostgreSQL 集群也随之无法故障切换。</translation>
    </message>
    <message>
        <source>all sentinels of %1 are on %2</source>
        <translation>%1 的所有哨兵都在 %2 上</translation>
    </message>
    <message>
        <source>Sentinels are spread over nodes.</source>
        <translation>哨兵应分布在不同节点上。</translation>
    </message>
    <message>
        <source>With that one node nobody is left who replaces a primary.</source>
        <translation>该节点一旦宕机，就再没有哨兵能执行主库切换。</translation>
    </message>
    <message>
        <source>%1 is on fewer than three nodes: the loss of one may take most primaries</source>
        <translation>%1 分布的节点不足三个：失去一个节点就可能失去大多数主库</translation>
    </message>
    <message>
        <source>A native Redis cluster is spread over three nodes or more.</source>
        <translation>Redis 原生集群应分布在三个或更多节点上。</translation>
    </message>
    <message>
        <source>Replicas are promoted by a majority of the primaries: where most of them are lost with one node, the cluster stops.</source>
        <translation>从库须经多数主库同意才能提升为主库：如果失去一个节点就失去大多数主库，整个集群会停止服务。</translation>
    </message>
    <message>
        <source>%1 is a replica on its primary&apos;s own node</source>
        <translation>从库 %1 与其主库在同一节点上</translation>
    </message>
    <message>
        <source>A Redis replica is on another node than its primary.</source>
        <translation>Redis 从库应与其主库位于不同节点。</translation>
    </message>
    <message>
        <source>It spreads reading over processor cores, but is lost with the primary.</source>
        <translation>这样能把读请求分摊到多个 CPU 核心，但从库会与主库一同失去。</translation>
    </message>
    <message>
        <source>the key “%1” stands more than once here; only the last counts</source>
        <translation>键“%1”在此处重复出现，只有最后一个生效</translation>
    </message>
    <message>
        <source>A key stands once in its mapping.</source>
        <translation>同一映射中，每个键只出现一次。</translation>
    </message>
    <message>
        <source>Ansible takes the last one and forgets the others without a word: what they say is lost.</source>
        <translation>Ansible 只取最后一个，其余的不作任何提示便丢弃，其中的内容就此丢失。</translation>
    </message>
    <message>
        <source>%1 is no parameter of Pigsty&apos;s; %2 is one</source>
        <translation>Pigsty 没有参数 %1，但有 %2</translation>
    </message>
    <message>
        <source>A variable is not nearly, but not quite, called as one of Pigsty&apos;s parameters.</source>
        <translation>变量名不应与 Pigsty 的参数名相近却不相同。</translation>
    </message>
    <message>
        <source>Nothing reads a variable of another name: the parameter that was meant keeps its default.</source>
        <translation>写错名称的变量不会被读取，本想设置的参数仍是默认值。</translation>
    </message>
    <message>
        <source>Renames the variable, where the right name is free.</source>
        <translation>在正确名称未被占用时，重命名该变量。</translation>
    </message>
    <message>
        <source>there is no rule “%1” that this comment could ignore</source>
        <translation>此注释要忽略的规则“%1”并不存在</translation>
    </message>
    <message>
        <source>A comment that ignores a rule names one that there is.</source>
        <translation>忽略规则的注释应写明确实存在的规则。</translation>
    </message>
    <message>
        <source>With a name that is misspelt it ignores nothing.</source>
        <translation>规则名写错的注释不会忽略任何问题。</translation>
    </message>
    <message>
        <source>%1 finds nothing here that this comment could ignore</source>
        <translation>规则 %1 在此处没有查出可由此注释忽略的问题</translation>
    </message>
    <message>
        <source>A comment that ignores a rule stands where that rule finds something.</source>
        <translation>忽略规则的注释应写在该规则查出问题的位置。</translation>
    </message>
    <message>
        <source>What it excused is mended or has moved; left behind, it would hide the next fault of its kind.</source>
        <translation>它所豁免的问题已经修复或已移走；注释若留下，会掩盖下一个同类问题。</translation>
    </message>
    <message>
        <source>%1 has itself as its pg_upstream</source>
        <translation>%1 的 pg_upstream 指向它自己</translation>
    </message>
    <message>
        <source>the pg_upstream %1 of %2 is no PostgreSQL instance</source>
        <translation>%2 的 pg_upstream %1 不是 PostgreSQL 实例</translation>
    </message>
    <message>
        <source>A pg_upstream is the address of another PostgreSQL instance.</source>
        <translation>pg_upstream 应为另一个 PostgreSQL 实例的地址。</translation>
    </message>
    <message>
        <source>There is nobody to copy from: the instance never starts.</source>
        <translation>没有可供复制的上游，该实例永远无法启动。</translation>
    </message>
    <message>
        <source>%1 has %2 members: an even number bears no more failures than one less</source>
        <translation>%1 有 %2 个成员：偶数个成员能承受的故障数，并不比少一个成员时更多</translation>
    </message>
    <message>
        <source>An etcd cluster has an odd number of members: one more to make it even helps nothing.</source>
        <translation>etcd 集群的成员数应为奇数：多加一个凑成偶数没有任何好处。</translation>
    </message>
    <message>
        <source>A majority of four is three, as of five: the fourth member is one more that can fail. Of two, each one&apos;s loss stops all PostgreSQL clusters&apos; failover.</source>
        <translation>4 个成员的法定多数是 3，与 5 个成员时相同：第四个成员只是又多一个可能出故障的地方。只有 2 个成员时，失去任何一个都会使所有 PostgreSQL 集群无法故障切换。</translation>
    </message>
    <message>
        <source>standby clusters follow each other in a circle: %1</source>
        <translation>备份集群之间循环跟随：%1</translation>
    </message>
    <message>
        <source>replicas follow each other in a circle: %1</source>
        <translation>从库之间循环跟随：%1</translation>
    </message>
    <message>
        <source>the primary %1 follows %2, a member of its own cluster</source>
        <translation>主库 %1 以本集群成员 %2 为上游</translation>
    </message>
    <message>
        <source>Whoever follows an upstream arrives at a primary that follows nobody.</source>
        <translation>沿上游逐级追溯，最终应到达一个没有上游的主库。</translation>
    </message>
    <message>
        <source>In a circle each one waits for the other: there is no data that they could copy.</source>
        <translation>循环中的成员互相等待，没有任何数据可供复制。</translation>
    </message>
    <message>
        <source>%1 has %2 as its upstream, an instance of another cluster</source>
        <translation>%1 的上游 %2 是另一个集群的实例</translation>
    </message>
    <message>
        <source>A replica&apos;s pg_upstream is a member of its own cluster; only the primary of a standby cluster follows another one.</source>
        <translation>从库的 pg_upstream 应为本集群的成员；只有备份集群的主库才跟随其他集群。</translation>
    </message>
    <message>
        <source>Patroni knows the members of one cluster only: the replica can&apos;t follow the one that is named.</source>
        <translation>Patroni 只认识本集群的成员，从库无法跟随所指定的实例。</translation>
    </message>
    <message>
        <source>Lets the replica follow its own primary.</source>
        <translation>让该从库改为跟随本集群的主库。</translation>
    </message>
    <message>
        <source>%1 has a pg_delay but no pg_upstream to lag behind</source>
        <translation>%1 设置了 pg_delay，却没有用来延迟跟随的 pg_upstream</translation>
    </message>
    <message>
        <source>the pg_delay of %1 has no effect: it is neither delayed nor the primary of a standby cluster</source>
        <translation>%1 的 pg_delay 不起作用：它既不是延迟成员，也不是备份集群的主库</translation>
    </message>
    <message>
        <source>A pg_delay stands beside the pg_upstream of a primary, which makes a delayed cluster, or on a delayed member.</source>
        <translation>pg_delay 应与主库的 pg_upstream 一同设置（构成延迟集群），或设置在延迟成员上。</translation>
    </message>
    <message>
        <source>Elsewhere nothing reads it: a mistake is copied at once, when one counts on an hour to undo it.</source>
        <translation>写在别处不会被读取：本以为有一小时可以挽回，误操作却会立即复制过去。</translation>
    </message>
    <message>
        <source>“%1” is no delay that PostgreSQL reads; 30min, 1h and 1d are some</source>
        <translation>PostgreSQL 无法识别延迟时长“%1”；可写作 30min、1h 或 1d 等</translation>
    </message>
    <message>
        <source>A pg_delay is a number with one of PostgreSQL&apos;s units: us, ms, s, min, h or d.</source>
        <translation>pg_delay 应为数字加 PostgreSQL 的时间单位：us、ms、s、min、h 或 d。</translation>
    </message>
    <message>
        <source>PostgreSQL refuses the setting, and the instance does not start.</source>
        <translation>PostgreSQL 会拒绝该设置，实例无法启动。</translation>
    </message>
    <message>
        <source>the user %1 is listed twice</source>
        <translation>用户 %1 重复列出</translation>
    </message>
    <message>
        <source>A list of users names each once.</source>
        <translation>用户列表中，每个名称只出现一次。</translation>
    </message>
    <message>
        <source>The second entry changes the user that the first one made: its password and rights are those of whichever was run last.</source>
        <translation>第二项会修改第一项所创建的用户：其密码与权限取决于最后执行的是哪一项。</translation>
    </message>
    <message>
        <source>PostgreSQL allows no user to be called %1</source>
        <translation>PostgreSQL 不允许将用户命名为 %1</translation>
    </message>
    <message>
        <source>A user&apos;s name does not begin with pg_, and is not public or none.</source>
        <translation>用户名不得以 pg_ 开头，也不得为 public 或 none。</translation>
    </message>
    <message>
        <source>PostgreSQL keeps these names for itself and refuses to make the user.</source>
        <translation>这些名称由 PostgreSQL 保留，创建用户会被拒绝。</translation>
    </message>
    <message>
        <source>%1 is the user of %2, whom Pigsty makes itself</source>
        <translation>%1 是 %2 所指的用户，由 Pigsty 自行创建</translation>
    </message>
    <message>
        <source>pg_users lists no user that Pigsty makes for itself.</source>
        <translation>pg_users 中不应列出 Pigsty 为自身创建的用户。</translation>
    </message>
    <message>
        <source>Password and rights written there replace Pigsty&apos;s own: replication, backups or monitoring can&apos;t log in any more.</source>
        <translation>此处所写的密码与权限会取代 Pigsty 自己的设置，导致复制、备份或监控无法登录。</translation>
    </message>
    <message>
        <source>%1 is to be a member of %2, a role that %3 does not have</source>
        <translation>%1 要加入角色 %2，但 %3 中没有该角色</translation>
    </message>
    <message>
        <source>A user is a member of roles that the cluster has.</source>
        <translation>用户所属的角色应在集群中存在。</translation>
    </message>
    <message>
        <source>PostgreSQL grants no role that it does not know: the user lacks its rights.</source>
        <translation>PostgreSQL 无法授予不存在的角色，用户会缺少相应权限。</translation>
    </message>
    <message>
        <source>memberships lead in a circle: %1</source>
        <translation>角色成员关系形成循环：%1</translation>
    </message>
    <message>
        <source>No role is a member of itself, directly or through others.</source>
        <translation>角色不得直接或间接成为自身的成员。</translation>
    </message>
    <message>
        <source>PostgreSQL refuses the grant that closes the circle.</source>
        <translation>PostgreSQL 会拒绝构成循环的那条授权。</translation>
    </message>
    <message>
        <source>%1 is to expire at “%2”, which is no date</source>
        <translation>%1 的过期时间“%2”不是日期</translation>
    </message>
    <message>
        <source>%1 is to expire in “%2”, which is no number of days</source>
        <translation>%1 的有效期“%2”不是天数</translation>
    </message>
    <message>
        <source>expire_at is a date such as 2030-12-31, and expire_in a number of days.</source>
        <translation>expire_at 应为日期，如 2030-12-31；expire_in 应为天数。</translation>
    </message>
    <message>
        <source>PostgreSQL refuses anything else: the user never expires.</source>
        <translation>其他写法会被 PostgreSQL 拒绝，用户将永不过期。</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <translation>%1 已于 %2 过期</translation>
    </message>
    <message>
        <source>A user&apos;s expire_at is still to come.</source>
        <translation>用户的 expire_at 应是将来的日期。</translation>
    </message>
    <message>
        <source>From that day on the user can&apos;t log in with a password.</source>
        <translation>从该日起，用户无法再用密码登录。</translation>
    </message>
    <message>
        <source>an address such as 10.10.10.9</source>
        <translation>形如 10.10.10.9 的地址</translation>
    </message>
    <message>
        <source>an address with its prefix, such as 10.10.10.9/24</source>
        <translation>形如 10.10.10.9/24、带前缀的地址</translation>
    </message>
    <message>
        <source>%1 of %2 is “%3”, and must be %4</source>
        <translation>%2 的 %1 为“%3”，必须是%4</translation>
    </message>
    <message>
        <source>A virtual address is an IPv4 address; that of a PostgreSQL cluster has a prefix from 1 to 32.</source>
        <translation>VIP 应为 IPv4 地址；PostgreSQL 集群的 VIP 还须带 1 到 32 的前缀。</translation>
    </message>
    <message>
        <source>What should bind it takes address and prefix apart, and does not start.</source>
        <translation>负责绑定 VIP 的程序会分别解析地址与前缀，遇到无效的值无法启动。</translation>
    </message>
    <message>
        <source>pg_vip_enabled holds for %1, and no pg_vip_address is set</source>
        <translation>%1 启用了 pg_vip_enabled，但没有设置 pg_vip_address</translation>
    </message>
    <message>
        <source>pg_vip_enabled holds for %1, and pg_vip_address is still %2</source>
        <translation>%1 启用了 pg_vip_enabled，但 pg_vip_address 仍为 %2</translation>
    </message>
    <message>
        <source>vip_enabled holds for %1, and no vip_address is set</source>
        <translation>%1 启用了 vip_enabled，但没有设置 vip_address</translation>
    </message>
    <message>
        <source>Where a virtual address is switched on, there is one.</source>
        <translation>启用 VIP 时，应设置其地址。</translation>
    </message>
    <message>
        <source>Nothing can bind it: of PostgreSQL, it would be 127.0.0.1, which each node has anyway; keepalived does not start.</source>
        <translation>没有可绑定的地址：PostgreSQL 的 VIP 会是 127.0.0.1，而每个节点本来就有它；keepalived 则无法启动。</translation>
    </message>
    <message>
        <source>/%1 is hardly the prefix of %2&apos;s network</source>
        <translation>/%1 不太可能是 %2 所在网络的前缀</translation>
    </message>
    <message>
        <source>%1 of %2 is the address of the network itself</source>
        <translation>%2 的 %1 是网络地址本身</translation>
    </message>
    <message>
        <source>%1 of %2 is the broadcast address of the network</source>
        <translation>%2 的 %1 是网络的广播地址</translation>
    </message>
    <message>
        <source>A virtual address has the prefix of its network, from 8 to 30, and is neither the network&apos;s own address nor its broadcast address.</source>
        <translation>VIP 应带所在网络的前缀（8 到 30），且不得为该网络的网络地址或广播地址。</translation>
    </message>
    <message>
        <source>The prefix decides who is taken for a neighbour: with a wrong one answers go astray. The first and the last address are no host&apos;s.</source>
        <translation>前缀决定哪些主机算作同网段的邻居，写错会使应答发往错误的地方。网段的首尾两个地址不能分配给主机。</translation>
    </message>
    <message>
        <source>no member of %1 is in the network of its virtual address %2</source>
        <translation>%1 没有任何成员处于其 VIP %2 的网络中</translation>
    </message>
    <message>
        <source>A virtual address is in the network of the nodes that carry it.</source>
        <translation>VIP 应处于承载它的节点所在的网络中。</translation>
    </message>
    <message>
        <source>It is announced to neighbours only: unless the nodes are in its network by another interface, nobody reaches it.</source>
        <translation>VIP 只向同网段的邻居通告：除非节点通过其他网卡接入该网络，否则无人能够访问。</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>no cluster is selected</source>
        <translation>未选中集群</translation>
    </message>
    <message>
        <source>select the ones to copy</source>
        <translation>请选中要复制的集群</translation>
    </message>
    <message>
        <source>there is no inventory to paste into</source>
        <translation>没有可供粘贴的配置清单</translation>
    </message>
    <message>
        <source>mend the text first</source>
        <translation>请先修正文本</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>%1 is on the clipboard as %2.</source>
        <translation>已复制到剪贴板：%1（%2）。</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>%1 lacks an argument</source>
        <translation>%1 缺少参数</translation>
    </message>
    <message>
        <source>%1 has an argument too many: “%2”</source>
        <translation>%1 多了一个参数：“%2”</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be “%2” but %3</source>
        <translation>--%1 不能是“%2”，只能是 %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>usage: pigpen %1 %2 (more with --help)</source>
        <translation>用法：pigpen %1 %2（详情见 --help）</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>standard input can be one of the two only</source>
        <translation>两者之中只能有一个是标准输入</translation>
    </message>
    <message>
        <source>Prints what is wrong, a line a finding. The exit status is 1 where there is an error.</source>
        <translation>输出发现的问题，每行一个。有错误时退出码为 1。</translation>
    </message>
    <message>
        <source>text, for people; json, for programs; sarif, for code scanning and editors; of --list also md, the page about all rules</source>
        <translation>text 供人阅读；json 供程序使用；sarif 供代码扫描和编辑器使用；--list 还可用 md，即全部规则的说明页</translation>
    </message>
    <message>
        <source>only what this rule finds, or fixes; may be repeated</source>
        <translation>仅限该规则发现或修复的问题；可重复</translation>
    </message>
    <message>
        <source>error; warning to make the exit status 1 for warnings too; or never</source>
        <translation>error；warning 表示有警告时退出码也为 1；或 never</translation>
    </message>
    <message>
        <source>the inventory as it is deployed, for the rules about what may not change</source>
        <translation>已部署的配置清单，用于检查不可更改之处的规则</translation>
    </message>
    <message>
        <source>show also what comments ignore, and their reasons (sarif always has them)</source>
        <translation>同时显示被注释忽略的问题及其理由（sarif 总是包含）</translation>
    </message>
    <message>
        <source>print the inventory, with its passwords, secrets and keys and with every safe fix applied, and what was done on standard error; the exit status tells of what is left</source>
        <translation>应用所有安全的修复并输出配置清单（含密码、机密和密钥），所做改动写到标准错误；退出码由剩余问题决定</translation>
    </message>
    <message>
        <source>with --fix: print a unified diff instead</source>
        <translation>与 --fix 同用：改为输出 unified diff</translation>
    </message>
    <message>
        <source>print the rules: their meaning and severity, by family</source>
        <translation>按类别列出规则：含义与级别</translation>
    </message>
    <message>
        <source>A comment “# pigpen: ignore RULE reason” ignores what that rule finds in the entry below it, or in that of its line. “pigpen edit FILE ignore RULE ENTITY” writes it.</source>
        <translation>注释“# pigpen: ignore RULE reason”会忽略该规则在其下方条目（或同一行条目）中发现的问题。可用“pigpen edit FILE ignore RULE ENTITY”写入。</translation>
    </message>
    <message>
        <source>--list takes no FILE</source>
        <translation>--list 不接受 FILE</translation>
    </message>
    <message>
        <source>--list goes neither with --fix nor with --ignored</source>
        <translation>--list 不能与 --fix 或 --ignored 同用</translation>
    </message>
    <message>
        <source>--list is text, json or md</source>
        <translation>--list 的格式只能是 text、json 或 md</translation>
    </message>
    <message>
        <source>--format md goes with --list</source>
        <translation>--format md 须与 --list 同用</translation>
    </message>
    <message>
        <source>--format sarif tells the fixes and goes without --fix</source>
        <translation>--format sarif 已包含修复，不能与 --fix 同用</translation>
    </message>
    <message>
        <source>--diff goes with --fix</source>
        <translation>--diff 须与 --fix 同用</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>“pigpen check --list” lists them</source>
        <translation>用“pigpen check --list”列出全部规则</translation>
    </message>
    <message>
        <source>%1: passwords, secrets and keys were replaced when this picture was made</source>
        <translation>%1: 此图生成时，密码、机密和密钥已被替换</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written</source>
        <translation>无法写入标准输出</translation>
    </message>
    <message>
        <source>check where it goes</source>
        <translation>检查它输出到何处</translation>
    </message>
    <message>
        <source>the entities of an inventory</source>
        <translation>列出配置清单中的实体</translation>
    </message>
    <message>
        <source>the effective variables of a host</source>
        <translation>列出主机的生效变量</translation>
    </message>
    <message>
        <source>what is wrong in an inventory</source>
        <translation>检查配置清单中的问题</translation>
    </message>
    <message>
        <source>change an inventory</source>
        <translation>修改配置清单</translation>
    </message>
    <message>
        <source>draw a diagram, or write the design document</source>
        <translation>绘制图，或写出设计文档</translation>
    </message>
    <message>
        <source>an inventory, or a part of it, in another form</source>
        <translation>以其他形式输出配置清单或其中一部分</translation>
    </message>
    <message>
        <source>what differs between two inventories</source>
        <translation>比较两份配置清单的差异</translation>
    </message>
    <message>
        <source>a new inventory from a template</source>
        <translation>由模板新建配置清单</translation>
    </message>
    <message>
        <source>what to run after an edit, in order</source>
        <translation>列出修改之后依次要运行的命令</translation>
    </message>
    <message>
        <source>what still works when nodes are gone</source>
        <translation>推演部分节点宕机后还有哪些可用</translation>
    </message>
    <message>
        <source>Pigpen designs Pigsty deployments: it draws an inventory and edits it.</source>
        <translation>Pigpen 用于设计 Pigsty 部署：绘制并编辑配置清单。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>  pigpen [FILE…]  opens the window</source>
        <translation>  pigpen [FILE…]  打开窗口</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>命令（无需图形界面）：</translation>
    </message>
    <message>
        <source>FILE may be “-” for standard input. “pigpen COMMAND --help” tells more.</source>
        <translation>FILE 可以是“-”，表示标准输入。详情见“pigpen COMMAND --help”。</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>Prints or draws which entities and variables were added, removed, changed or moved. The exit status is 1 where any were.</source>
        <translation>输出或绘制新增、移除、修改或移动的实体与变量。有任何差异时退出码为 1。</translation>
    </message>
    <message>
        <source>the file to write; its ending tells the format: svg, html, json or txt</source>
        <translation>要写入的文件；扩展名决定格式：svg、html、json 或 txt</translation>
    </message>
    <message>
        <source>text, for people, json, for programs, svg, a picture, or html, a page with the picture and a table</source>
        <translation>text 供人阅读，json 供程序使用，svg 是图片，html 是含图片和表格的网页</translation>
    </message>
    <message>
        <source>of pictures: light, dark, or auto, which follows the reader&apos;s</source>
        <translation>图片的主题：light、dark 或 auto（跟随读者的设置）</translation>
    </message>
    <message>
        <source>the ending “.%1” names no format of diff: use .svg, .html, .json or .txt</source>
        <translation>diff 没有与扩展名“.%1”对应的格式：使用 .svg、.html、.json 或 .txt</translation>
    </message>
    <message>
        <source>Tells what still works when nodes are gone, as far as the inventory tells. The exit status is 1 where something stops.</source>
        <translation>根据配置清单推演部分节点宕机后还有哪些可用。有对象停服时退出码为 1。</translation>
    </message>
    <message>
        <source>nodes that are gone, by address or name, or by an instance or a cluster on them; comma separated, may be repeated</source>
        <translation>宕机的节点：用地址或名称指定，也可用其上的实例或集群指定；逗号分隔，可重复</translation>
    </message>
    <message>
        <source>all nodes of this zone are gone; may be repeated</source>
        <translation>该可用区的所有节点宕机；可重复</translation>
    </message>
    <message>
        <source>every single node and every pair whose loss stops something, the worst first</source>
        <translation>列出宕机会造成停服的每个单节点和每对节点，最严重的在前</translation>
    </message>
    <message>
        <source>instances and ports by node, members by zone, and what would better not share a node</source>
        <translation>各节点的实例与端口、各可用区的成员，以及最好不要共用节点的对象</translation>
    </message>
    <message>
        <source>text, for people, or json, for programs</source>
        <translation>text 供人阅读，json 供程序使用</translation>
    </message>
    <message>
        <source>is “%1” meant?</source>
        <translation>是不是想写“%1”？</translation>
    </message>
    <message>
        <source>there is no node “%1”</source>
        <translation>没有节点“%1”</translation>
    </message>
    <message>
        <source>“pigpen show” lists them</source>
        <translation>用“pigpen show”列出</translation>
    </message>
    <message>
        <source>no node stands in a zone “%1”</source>
        <translation>没有节点位于可用区“%1”</translation>
    </message>
    <message>
        <source>give nodes a variable “zone”</source>
        <translation>为节点设置变量“zone”</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>现有可用区：%1</translation>
    </message>
    <message>
        <source>drill wants to know which nodes are gone: --down, --zone, or --weakest or --capacity</source>
        <translation>drill 需要指定宕机的节点：--down、--zone，或使用 --weakest 或 --capacity</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>宕机：%1</translation>
    </message>
    <message>
        <source>CLUSTER</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>MODULE</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>已失去</translation>
    </message>
    <message>
        <source>SUCCESSOR</source>
        <translation>接管者</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>LEADS TO</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>on backups</source>
        <translation>由后备承接</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可访问</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>sentinels</source>
        <translation>哨兵</translation>
    </message>
    <message>
        <source>primaries</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>QUORUM</source>
        <translation>法定多数</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丧失</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%3 %1/%2</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>迁自</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>迁至</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障切换</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>FOR ALL</source>
        <translation>公共功能</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>clusters %1 of %2</source>
        <translation>集群 %1/%2</translation>
    </message>
    <message>
        <source>services %1 of %2</source>
        <translation>服务 %1/%2</translation>
    </message>
    <message>
        <source>databases %1 of %2</source>
        <translation>数据库 %1/%2</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>不受影响：%1</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>DATABASES</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>CLUSTERS</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>… and %1 more: --format json has them all</source>
        <translation>… 还有 %1 项：用 --format json 查看全部</translation>
    </message>
    <message>
        <source>%1: none stops anything</source>
        <translation>%1：均不会造成停服</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>INSTANCES</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>PORTS</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>NODES</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>MEMBERS BY ZONE</source>
        <translation>各可用区成员</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>TOGETHER</source>
        <translation>共处位置</translation>
    </message>
    <message>
        <source>WHY IT MATTERS</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>(a zone)</source>
        <translation>（某可用区）</translation>
    </message>
    <message>
        <source>ONE NODE</source>
        <translation>单个节点</translation>
    </message>
    <message>
        <source>STOPS</source>
        <translation>停服对象</translation>
    </message>
    <message>
        <source>TWO NODES</source>
        <translation>两个节点</translation>
    </message>
    <message>
        <source>STOP ONLY TOGETHER</source>
        <translation>同时宕机才停服</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>动作：</translation>
    </message>
    <message>
        <source>SCOPE is all, a cluster or group, an instance, or GROUP/IP; several stand with commas between them. PATH leads into a variable: pg_users/0/password. Archetypes: %1.</source>
        <translation>SCOPE 为 all、集群或分组、实例，或 GROUP/IP；多个用逗号分隔。PATH 指向变量内部：pg_users/0/password。原型：%1。</translation>
    </message>
    <message>
        <source>ignore writes a comment that accepts what a rule of “pigpen check” finds about an entity, heed takes it away; “-” stands for what is about none.</source>
        <translation>ignore 写入一条注释，接受“pigpen check”的某条规则对某个实体的检查结果；heed 去掉该注释；“-”代表不针对任何实体的结果。</translation>
    </message>
    <message>
        <source>What begins with a dash but is no option comes behind “--”.</source>
        <translation>以连字符开头但不是选项的内容，放在“--”之后。</translation>
    </message>
    <message>
        <source>What is printed, also with --diff, is the inventory itself, with its passwords, secrets and keys.</source>
        <translation>输出的内容（包括使用 --diff 时）就是配置清单本身，含密码、机密和密钥。</translation>
    </message>
    <message>
        <source>Changes an inventory by one verb and prints it; what the verb does not mean stays as it is, byte for byte.</source>
        <translation>用一个动作修改配置清单并输出；动作未涉及之处逐字节保持不变。</translation>
    </message>
    <message>
        <source>save into the same file</source>
        <translation>保存到原文件</translation>
    </message>
    <message>
        <source>save into that file</source>
        <translation>保存到指定文件</translation>
    </message>
    <message>
        <source>print a unified diff instead of the inventory</source>
        <translation>输出 unified diff 而非配置清单</translation>
    </message>
    <message>
        <source>see the verbs below</source>
        <translation>见下方动作列表</translation>
    </message>
    <message>
        <source>“%1” is no verb</source>
        <translation>没有动作“%1”</translation>
    </message>
    <message>
        <source>“pigpen edit --help” lists them</source>
        <translation>用“pigpen edit --help”列出全部动作</translation>
    </message>
    <message>
        <source>usage: pigpen edit FILE %1</source>
        <translation>用法：pigpen edit FILE %1</translation>
    </message>
    <message>
        <source>%1 takes %2 and not %3 arguments</source>
        <translation>%1 需要 %2 个参数，而不是 %3 个</translation>
    </message>
    <message>
        <source>%1 takes no --%2</source>
        <translation>%1 没有选项 --%2</translation>
    </message>
    <message>
        <source>--%1 wants a whole number</source>
        <translation>--%1 须为整数</translation>
    </message>
    <message>
        <source>-i goes neither with -o nor with standard input</source>
        <translation>-i 不能与 -o 或标准输入同用</translation>
    </message>
    <message>
        <source>a picture can&apos;t be edited in place</source>
        <translation>图片不能原地编辑</translation>
    </message>
    <message>
        <source>write the inventory to a file of its own with -o</source>
        <translation>用 -o 将配置清单写入单独的文件</translation>
    </message>
    <message>
        <source>Writes a diagram, or the whole design document. The format follows OUT&apos;s ending. Positions come from the file FILE.pigpen.json where there is one.</source>
        <translation>写出一张图，或整份设计文档。格式由 OUT 的扩展名决定。若有 FILE.pigpen.json 文件，位置取自其中。</translation>
    </message>
    <message>
        <source>the file to write; “-” for standard output</source>
        <translation>要写入的文件；“-”表示标准输出</translation>
    </message>
    <message>
        <source>topology (unless you say another), nodes, model or er</source>
        <translation>topology（默认）、nodes、model 或 er</translation>
    </message>
    <message>
        <source>only this cluster; may come several times</source>
        <translation>仅限该集群；可多次使用</translation>
    </message>
    <message>
        <source>light, dark, or auto, which follows the reader&apos;s (SVG)</source>
        <translation>light、dark 或 auto（跟随读者的设置，仅 SVG）</translation>
    </message>
    <message>
        <source>put the inventory into the SVG: redacted (unless you say another: without passwords, secrets and keys), full (with them: the only export that has any), or none</source>
        <translation>将配置清单嵌入 SVG：redacted（默认，不含密码、机密和密钥）、full（含这些内容，也是唯一含有它们的导出）或 none</translation>
    </message>
    <message>
        <source>where the SVG&apos;s entities lead to, with {cluster}, {instance}, {service}, {node}, {database}, {role} or {module} in it; may come several times</source>
        <translation>SVG 中实体的链接地址，可含 {cluster}、{instance}、{service}、{node}、{database}、{role} 或 {module}；可多次使用</translation>
    </message>
    <message>
        <source>of a PNG: 2 unless you say another; 1 is 96 dots an inch</source>
        <translation>PNG 的缩放倍数：默认 2；1 为每英寸 96 点</translation>
    </message>
    <message>
        <source>of a PDF: %1</source>
        <translation>PDF 的纸张：%1</translation>
    </message>
    <message>
        <source>SVG and PNG: a file a page, OUT-1, OUT-2 …, where one would be too large to read</source>
        <translation>SVG 和 PNG：单张图过大而难以阅读时，分页写成多个文件 OUT-1、OUT-2 等</translation>
    </message>
    <message>
        <source>whatever OUT&apos;s ending says: %1</source>
        <translation>指定格式，不看 OUT 的扩展名：%1</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written</source>
        <translation>“%1”不是可写出的格式</translation>
    </message>
    <message>
        <source>“%1” says no format that can be written</source>
        <translation>“%1”未对应任何可写出的格式</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 不能用于 %2</translation>
    </message>
    <message>
        <source>export lacks -o</source>
        <translation>export 缺少 -o</translation>
    </message>
    <message>
        <source>--scale wants a number above 0</source>
        <translation>--scale 须为大于 0 的数</translation>
    </message>
    <message>
        <source>there is no paper “%1”</source>
        <translation>没有纸张“%1”</translation>
    </message>
    <message>
        <source>there is no cluster “%1”</source>
        <translation>没有集群“%1”</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 个已忽略</translation>
    </message>
    <message>
        <source>%1 can be fixed with --fix</source>
        <translation>%1 个可用 --fix 修复</translation>
    </message>
    <message>
        <source>Prints an inventory, or what some clusters are made of, in another form.</source>
        <translation>以其他形式输出配置清单，或其中某些集群的内容。</translation>
    </message>
    <message>
        <source>the form, see below</source>
        <translation>形式，见下文</translation>
    </message>
    <message>
        <source>of csv, only nodes, instances or services; else all of them in one table</source>
        <translation>用于 csv：仅输出 nodes、instances 或 services；否则全部放在一张表中</translation>
    </message>
    <message>
        <source>write it to this file</source>
        <translation>写入该文件</translation>
    </message>
    <message>
        <source>yaml, json, list and ini are the inventory itself, with its passwords, secrets and keys; csv, hosts and pg_service have none.</source>
        <translation>yaml、json、list 和 ini 就是配置清单本身，含密码、机密和密钥；csv、hosts 和 pg_service 不含。</translation>
    </message>
    <message>
        <source>Forms:
  yaml        the text as it is; of some clusters, their groups and all.vars, with the comments
  json        the same as JSON, which Ansible reads as a file
  list        what “ansible-inventory --list” prints: for dynamic inventories
  ini         Ansible&apos;s INI form
  csv         nodes, instances and services as a table
  hosts       addresses and names, as in /etc/hosts
  pg_service  services and databases for libpq: psql service=pg-test-primary; no passwords
</source>
        <translation>形式：
  yaml        原文；若指定集群，则为其分组和 all.vars，连同注释
  json        同样的内容，JSON 格式，Ansible 可作为文件读取
  list        同“ansible-inventory --list”的输出：用于动态清单
  ini         Ansible 的 INI 格式
  csv         节点、实例和服务的表格
  hosts       地址与名称，格式同 /etc/hosts
  pg_service  供 libpq 使用的服务与数据库：psql service=pg-test-primary；不含密码
</translation>
    </message>
    <message>
        <source>inventory lacks --to</source>
        <translation>inventory 缺少 --to</translation>
    </message>
    <message>
        <source>--table goes with “--to csv” only</source>
        <translation>--table 只能与“--to csv”同用</translation>
    </message>
    <message>
        <source>Prints a new inventory from a template.</source>
        <translation>由模板输出一份新的配置清单。</translation>
    </message>
    <message>
        <source>print the templates&apos; names and what they are</source>
        <translation>列出模板的名称与说明</translation>
    </message>
    <message>
        <source>write it to this file, which must not exist yet</source>
        <translation>写入该文件，文件须尚不存在</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>模板：</translation>
    </message>
    <message>
        <source>new lacks the name of a template</source>
        <translation>new 缺少模板名</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>没有模板“%1”</translation>
    </message>
    <message>
        <source>take one of %1</source>
        <translation>可用的有 %1</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>name another, or remove it first</source>
        <translation>换一个文件名，或先删除它</translation>
    </message>
    <message>
        <source>Prints what to run after an edit, in order: from OLD, which is deployed, to NEW. Each command with why, how risky it is, what must be true first and how to check it. The exit status is 1 where anything differs.</source>
        <translation>输出修改之后依次要运行的命令：从已部署的 OLD 到 NEW。每条命令都附有原因、风险、前提条件和验证方法。有任何差异时退出码为 1。</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>text, for people, json, for programs, or sh, a script that stops at the first failure and asks before each step that destroys data</source>
        <translation>text 供人阅读，json 供程序使用，sh 是脚本：遇到首个失败即停止，每个破坏数据的步骤执行前都会询问</translation>
    </message>
    <message>
        <source>*Why:* %1</source>
        <translation>*原因：* %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>*Fix:* %1</source>
        <translation>*修复：* %1</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>出处：%1。</translation>
    </message>
    <message>
        <source>*From:* %1.</source>
        <translation>*出处：* %1。</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>实例数</translation>
    </message>
    <message>
        <source>FOLLOWS</source>
        <translation>上游集群</translation>
    </message>
    <message>
        <source>INSTANCE</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>UPSTREAM</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>属主</translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>MEMBER OF</source>
        <translation>所属角色</translation>
    </message>
    <message>
        <source>GROUPS</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Prints clusters, instances, services, databases, roles and nodes.</source>
        <translation>输出集群、实例、服务、数据库、角色和节点。</translation>
    </message>
    <message>
        <source>only this cluster and its nodes</source>
        <translation>仅限该集群及其节点</translation>
    </message>
    <message>
        <source>table, for people, or json, for programs</source>
        <translation>table 供人阅读，json 供程序使用</translation>
    </message>
    <message>
        <source>VARIABLE</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>行</translation>
    </message>
    <message>
        <source>INSTEAD OF</source>
        <translation>被覆盖值</translation>
    </message>
    <message>
        <source>Prints a host&apos;s effective variables: value, where it is set, and what it takes the place of. What nobody sets has Pigsty&apos;s default. The table leaves out passwords, secrets and keys; with --name, and in JSON, values stand as they are.</source>
        <translation>输出主机的生效变量：值、设置处，以及它所覆盖的值。无人设置的变量取 Pigsty 的默认值。表格不显示密码、机密和密钥；指定 --name 或输出 JSON 时按原值显示。</translation>
    </message>
    <message>
        <source>the host, by its name in the file</source>
        <translation>主机，用文件中的名称指定</translation>
    </message>
    <message>
        <source>only this variable</source>
        <translation>仅限该变量</translation>
    </message>
    <message>
        <source>vars lacks --host</source>
        <translation>vars 缺少 --host</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>没有主机“%1”</translation>
    </message>
    <message>
        <source>“pigpen show” lists the nodes</source>
        <translation>用“pigpen show”列出全部节点</translation>
    </message>
    <message>
        <source>there is no archetype “%1”</source>
        <translation>没有原型“%1”</translation>
    </message>
    <message>
        <source>“%1” is no index</source>
        <translation>“%1”不是有效的索引</translation>
    </message>
    <message>
        <source>write the index that it shall have, from 0</source>
        <translation>填写目标索引，从 0 开始</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>窗口的选项：</translation>
    </message>
    <message>
        <source>a script that makes a shell complete what is typed</source>
        <translation>让 shell 补全输入的脚本</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Prints a script that makes bash or zsh complete commands, options, verbs, and names of the inventory that stands on the line. With a LINE, which is what the script asks for, what may stand at its end.</source>
        <translation>输出一个脚本，让 bash 或 zsh 补全命令、选项、动词，以及命令行上那份配置清单中的名称。给出 LINE 时（脚本就是这样询问的），输出这一行末尾可以是什么。</translation>
    </message>
    <message>
        <source>In the file ~/.bashrc, or ~/.zshrc with zsh for bash:
  source &lt;(pigpen completion bash)
</source>
        <translation>写进 ~/.bashrc；对 ~/.zshrc，把 bash 换成 zsh：
  source &lt;(pigpen completion bash)
</translation>
    </message>
    <message>
        <source>there is a completion for bash and zsh, and not for “%1”</source>
        <translation>只有 bash 和 zsh 的补全，没有“%1”的</translation>
    </message>
    <message>
        <source>save a picture of the window and quit; needs no display</source>
        <translation>保存窗口截图后退出；不需要显示器</translation>
    </message>
    <message>
        <source>clusters, nodes, model or er</source>
        <translation>clusters、nodes、model 或 er</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light 或 dark</translation>
    </message>
    <message>
        <source>of the window: 1440x900 unless you say another</source>
        <translation>窗口大小；默认 1440x900</translation>
    </message>
    <message>
        <source>an entity to select, by name</source>
        <translation>要选中的实体，以名称指定</translation>
    </message>
    <message>
        <source>a failure drill: nodes to take down, by address</source>
        <translation>故障演练：要使其宕机的节点，以地址指定</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file here</source>
        <translation>“%1” 既不是命令，也不是此处的文件</translation>
    </message>
    <message>
        <source>“pigpen --help” lists the commands</source>
        <translation>“pigpen --help” 会列出全部命令</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Do something: type words of a command</source>
        <translation>执行命令：输入命令的关键词</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu and submenu</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1（已开启）</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>%1, by default %2</source>
        <translation>%1，默认 %2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>主库 %1</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 个服务</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 个服务</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 个数据库</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 个数据库</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Pigpen crashed. Work that was not saved is kept in %1, and offered when Pigpen starts again.</source>
        <translation>Pigpen 崩溃了。未保存的工作保留在 %1 中，下次启动 Pigpen 时会提示恢复。</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>start a new design from a template instead</source>
        <translation>请改从模板新建设计</translation>
    </message>
    <message>
        <source>opening was cancelled</source>
        <translation>已取消打开</translation>
    </message>
    <message>
        <source>this change belongs to another state of the text</source>
        <translation>此更改对应的是文本的另一个状态</translation>
    </message>
    <message>
        <source>nothing was changed; try again</source>
        <translation>未作任何更改；请重试</translation>
    </message>
    <message>
        <source>another program changed the file</source>
        <translation>其他程序改动了文件</translation>
    </message>
    <message>
        <source>take in its changes first, or save elsewhere</source>
        <translation>请先并入其改动，或保存到别处</translation>
    </message>
</context>
<context>
    <name>DesignDocument</name>
    <message>
        <source>Services, through the haproxy of any node</source>
        <translation>服务，经任一节点的 haproxy</translation>
    </message>
    <message>
        <source>Objects (S3)</source>
        <translation>对象（S3）</translation>
    </message>
    <message>
        <source>Asking the sentinels which instance is the primary</source>
        <translation>向哨兵查询哪个实例是主库</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Producing and consuming: a client talks to every broker</source>
        <translation>生产与消费：客户端需连接每个 broker</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>Web 门户</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Nodes with routes of their own</source>
        <translation>有自定义路由的节点</translation>
    </message>
    <message>
        <source>The routes of the nodes’ haproxy</source>
        <translation>节点 haproxy 的路由</translation>
    </message>
    <message>
        <source>Among members: replication, routing by haproxy, Patroni’s health checks</source>
        <translation>成员之间：复制、haproxy 路由、Patroni 健康检查</translation>
    </message>
    <message>
        <source>Among members: consensus</source>
        <translation>成员之间：共识</translation>
    </message>
    <message>
        <source>Among members: pieces of objects</source>
        <translation>成员之间：对象数据块</translation>
    </message>
    <message>
        <source>Among members: replication, redirection; their bus needs each port plus 10000, too</source>
        <translation>成员之间：复制、重定向；集群总线还需要各端口加 10000 的端口</translation>
    </message>
    <message>
        <source>Among members: replication</source>
        <translation>成员之间：复制</translation>
    </message>
    <message>
        <source>Replication from another cluster</source>
        <translation>从其他集群复制</translation>
    </message>
    <message>
        <source>Among the shards of %1: queries and rows</source>
        <translation>%1 各分片之间：查询与数据行</translation>
    </message>
    <message>
        <source>The sentinels watch and promote</source>
        <translation>哨兵监视，并提升为主库</translation>
    </message>
    <message>
        <source>Patroni and vip-manager: who leads</source>
        <translation>Patroni 与 vip-manager：确认领导者</translation>
    </message>
    <message>
        <source>pgBackRest: backups and archived WAL</source>
        <translation>pgBackRest：备份与 WAL 归档</translation>
    </message>
    <message>
        <source>Connection strings</source>
        <translation>连接串</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>连接串</translation>
    </message>
    <message>
        <source>no member serves it</source>
        <translation>没有成员提供该服务</translation>
    </message>
    <message>
        <source>The haproxy of every node of a cluster listens on its services’ ports and leads to the members that pass the health check.</source>
        <translation>集群每个节点上的 haproxy 监听各服务的端口，并将流量转发到通过健康检查的成员。</translation>
    </message>
    <message>
        <source>Passwords are not told. Where a cluster has no virtual address, all its nodes are listed: any of them leads there.</source>
        <translation>不含密码。集群没有 VIP 时，列出其全部节点：连接任一节点均可。</translation>
    </message>
    <message>
        <source>What firewalls between the nodes have to let through, TCP unless said otherwise. What stays within one node is left out.</source>
        <translation>节点之间的防火墙需要放行的流量，未注明的均为 TCP。节点内部的流量不列出。</translation>
    </message>
    <message>
        <source>Design of a deployment</source>
        <translation>部署设计</translation>
    </message>
    <message>
        <source>Design of %1</source>
        <translation>%1 的设计</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 exporter</source>
        <translation>%1 exporter</translation>
    </message>
    <message>
        <source>%1 clusters of %2</source>
        <translation>%1 个 %2 集群</translation>
    </message>
    <message>
        <source>Nodes of these clusters</source>
        <translation>这些集群的节点</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>Ports and firewall</source>
        <translation>端口与防火墙</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>Monitoring: VictoriaMetrics asks for metrics</source>
        <translation>监控：VictoriaMetrics 抓取指标</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Infra nodes watch one another</source>
        <translation>infra 节点互相监控</translation>
    </message>
    <message>
        <source>Grafana’s data sources</source>
        <translation>Grafana 数据源</translation>
    </message>
    <message>
        <source>Monitoring: the exporters stand on the infra nodes</source>
        <translation>监控：exporter 运行在 infra 节点上</translation>
    </message>
    <message>
        <source>Packages and web portal</source>
        <translation>软件包与 Web 门户</translation>
    </message>
    <message>
        <source>Logs that vector sends</source>
        <translation>vector 发送的日志</translation>
    </message>
    <message>
        <source>Names (TCP and UDP)</source>
        <translation>域名解析（TCP 与 UDP）</translation>
    </message>
    <message>
        <source>Admin node</source>
        <translation>管理节点</translation>
    </message>
    <message>
        <source>Ansible’s playbooks</source>
        <translation>Ansible 剧本</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>MinIO’s console</source>
        <translation>MinIO 控制台</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Nodes and what runs on them</source>
        <translation>节点及其承载的实例</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Entities and relationships</source>
        <translation>实体与关系</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>%1 with %2 on %3</source>
        <translation>%1、%2，分布在 %3上</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 个集群</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 个集群</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 个实例</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 个实例</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation>该配置清单</translation>
    </message>
    <message>
        <source>%2: a part of what %1 describes.</source>
        <translation>%2；这是 %1 所描述部署的一部分。</translation>
    </message>
    <message>
        <source>%1 describes %2.</source>
        <translation>%1 描述了 %2。</translation>
    </message>
    <message>
        <source>There is 1 PostgreSQL cluster.</source>
        <translation>共有 1 个 PostgreSQL 集群。</translation>
    </message>
    <message>
        <source>There are %1 PostgreSQL clusters.</source>
        <translation>共有 %1 个 PostgreSQL 集群。</translation>
    </message>
    <message>
        <source>1 has replicas and can fail over.</source>
        <translation>1 个有从库，可故障切换。</translation>
    </message>
    <message>
        <source>%1 have replicas and can fail over.</source>
        <translation>%1 个有从库，可故障切换。</translation>
    </message>
    <message>
        <source>1 is a single instance.</source>
        <translation>1 个是单实例。</translation>
    </message>
    <message>
        <source>%1 are single instances.</source>
        <translation>%1 个是单实例。</translation>
    </message>
    <message>
        <source>1 is a standby of another cluster.</source>
        <translation>1 个是其他集群的备份集群。</translation>
    </message>
    <message>
        <source>%1 are standbys of other clusters.</source>
        <translation>%1 个是其他集群的备份集群。</translation>
    </message>
    <message>
        <source>1 is a shard of a distributed database.</source>
        <translation>1 个是分布式数据库的分片。</translation>
    </message>
    <message>
        <source>%1 are shards of distributed databases.</source>
        <translation>%1 个是分布式数据库的分片。</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>The consensus store %1 has %2 and can lose none.</source>
        <translation>共识存储 %1 有 %2，不能失去任何一个。</translation>
    </message>
    <message>
        <source>The consensus store %1 has %2 and can lose %3 of them.</source>
        <translation>共识存储 %1 有 %2，最多可失去其中 %3 个。</translation>
    </message>
    <message>
        <source>Backups stay on the disks of the database nodes.</source>
        <translation>备份保存在数据库节点的本地磁盘上。</translation>
    </message>
    <message>
        <source>Backups go to the repository: %1.</source>
        <translation>备份写入备份仓库：%1。</translation>
    </message>
    <message>
        <source>The checks find nothing to complain about.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>The checks find %1, %2 and %3.</source>
        <translation>检查发现 %1、%2、%3。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个提示</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Clusters by module</source>
        <translation>各模块的集群</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1, coordinator of %2</source>
        <translation>%1，%2 的协调者</translation>
    </message>
    <message>
        <source>%1, shard %2 of %3</source>
        <translation>%1，%3 的分片 %2</translation>
    </message>
    <message>
        <source>this cluster&apos;s own</source>
        <translation>集群自定义</translation>
    </message>
    <message>
        <source>Pigsty&apos;s default</source>
        <translation>Pigsty 默认</translation>
    </message>
    <message>
        <source>the node of the primary</source>
        <translation>主库所在节点</translation>
    </message>
    <message>
        <source>one of the nodes</source>
        <translation>其中一个节点</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>定义来源</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Virtual addresses</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>绑定于</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>属主</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属角色</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>从 %1 移到 %2</translation>
    </message>
    <message>
        <source>moved from %1, where it was %2</source>
        <translation>从 %1 移来，原名 %2</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>由 %1 改名而来</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>分片编号</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>virtual address</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>上游集群</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>upstream address</source>
        <translation>上游地址</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>offline queries</source>
        <translation>离线查询</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>后备选择器</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>定义来源</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>后备实例</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>no longer set</source>
        <translation>不再设置</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>everything is on one node: all of it is lost together</source>
        <translation>全部集中在一个节点上：会一同失去</translation>
    </message>
    <message>
        <source>the primary %1 shares the node with %2: under heavy writing etcd waits for the disk</source>
        <translation>主库 %1 与 %2 同在一个节点：写入繁忙时 etcd 要等待磁盘</translation>
    </message>
    <message>
        <source>the primary %1 shares the node with %2: they are lost together</source>
        <translation>主库 %1 与 %2 同在一个节点：会一同失去</translation>
    </message>
    <message>
        <source>%1 is the only copy of its cluster, and its backups are on the same node</source>
        <translation>%1 是所在集群的唯一副本，其备份又在同一节点上</translation>
    </message>
    <message>
        <source>all of %1 is on this node</source>
        <translation>%1 的所有实例都在此节点上</translation>
    </message>
    <message>
        <source>with this node %1 loses its majority</source>
        <translation>失去此节点，%1 就失去法定多数</translation>
    </message>
    <message>
        <source>a primary of %1 and all that copy it are lost together</source>
        <translation>%1 有主库与其全部从库同在一处，会一同失去</translation>
    </message>
    <message>
        <source>all members of %1 stand in %2</source>
        <translation>%1 的所有成员都在可用区 %2</translation>
    </message>
    <message>
        <source>%1 of %2 members gone</source>
        <translation>%2 个成员中已失去 %1 个</translation>
    </message>
    <message>
        <source>%1; no synchronous standby is left: what is committed is nowhere else</source>
        <translation>%1；已无同步备库：已提交的数据没有其他副本</translation>
    </message>
    <message>
        <source>too few drives are left to write</source>
        <translation>剩余磁盘过少，无法写入</translation>
    </message>
    <message>
        <source>too few members are left to decide</source>
        <translation>剩余成员过少，无法形成决议</translation>
    </message>
    <message>
        <source>%1 takes over from %2</source>
        <translation>%1 接管 %2</translation>
    </message>
    <message>
        <source>nobody takes over: there is no etcd</source>
        <translation>无法接管：没有 etcd</translation>
    </message>
    <message>
        <source>nobody takes over: %1 has no majority</source>
        <translation>无法接管：%1 没有法定多数</translation>
    </message>
    <message>
        <source>the primary stops writing: %1 has no majority, and a member is gone</source>
        <translation>主库停止写入：%1 没有法定多数，且已失去一个成员</translation>
    </message>
    <message>
        <source>nobody takes over: Patroni is not there to promote one</source>
        <translation>无法接管：没有 Patroni 来提升新主库</translation>
    </message>
    <message>
        <source>nobody takes over: no sentinels watch it</source>
        <translation>无法接管：没有哨兵监视它</translation>
    </message>
    <message>
        <source>%1 has no majority: nobody would take over</source>
        <translation>%1 没有法定多数：主库若故障将无法接管</translation>
    </message>
    <message>
        <source>it gets no more changes from %1</source>
        <translation>不再收到来自 %1 的变更</translation>
    </message>
    <message>
        <source>another part of %1 is down</source>
        <translation>%1 的其他分片已宕机</translation>
    </message>
    <message>
        <source>nobody monitors it</source>
        <translation>没有监控</translation>
    </message>
    <message>
        <source>no member is left</source>
        <translation>没有剩余成员</translation>
    </message>
    <message>
        <source>no broker is left</source>
        <translation>没有剩余的 broker</translation>
    </message>
    <message>
        <source>nobody takes over: no other member that may lead is left</source>
        <translation>无法接管：没有其他可成为主库的成员</translation>
    </message>
    <message>
        <source>nobody takes over: the primary and its synchronous standby are gone together</source>
        <translation>无法接管：主库与同步备库一同失去</translation>
    </message>
    <message>
        <source>%1 and all that copy it are gone</source>
        <translation>%1 及其全部从库均已失去</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>there is no etcd: no PostgreSQL cluster can fail over</source>
        <translation>没有 etcd：所有 PostgreSQL 集群都无法故障切换</translation>
    </message>
    <message>
        <source>%1 still has its majority</source>
        <translation>%1 仍有法定多数</translation>
    </message>
    <message>
        <source>%1 has no majority: no PostgreSQL cluster can fail over</source>
        <translation>%1 没有法定多数：所有 PostgreSQL 集群都无法故障切换</translation>
    </message>
    <message>
        <source>gone with the primary&apos;s node: the backups of %1</source>
        <translation>以下集群的备份随主库所在节点一同失去：%1</translation>
    </message>
    <message>
        <source>there is no minio for the backups of %1</source>
        <translation>以下集群的备份没有可用的 minio：%1</translation>
    </message>
    <message>
        <source>%1 still takes backups</source>
        <translation>%1 仍可接收备份</translation>
    </message>
    <message>
        <source>%1 takes no more backups of %2</source>
        <translation>%1 不再接收以下集群的备份：%2</translation>
    </message>
    <message>
        <source>there is no infra node</source>
        <translation>没有 infra 节点</translation>
    </message>
    <message>
        <source>no infra node does this</source>
        <translation>没有 infra 节点提供此功能</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>已失去：%1</translation>
    </message>
</context>
<context>
    <name>DrillMenu</name>
    <message>
        <source>Ta&amp;ke down %1</source>
        <translation>使 %1 宕机(&amp;K)</translation>
    </message>
    <message>
        <source>Brin&amp;g up %1</source>
        <translation>恢复 %1(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke down %n nodes</source>
        <translation>
            <numerusform>使 %n 个节点宕机(&amp;K)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brin&amp;g up %n nodes</source>
        <translation>
            <numerusform>恢复 %n 个节点(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take down &amp;zone %1</source>
        <translation>使可用区 %1 宕机(&amp;Z)</translation>
    </message>
    <message>
        <source>Bring up &amp;zone %1</source>
        <translation>恢复可用区 %1(&amp;Z)</translation>
    </message>
    <message>
        <source>Failure &amp;drill</source>
        <translation>故障演练(&amp;D)</translation>
    </message>
    <message>
        <source>Brin&amp;g all its nodes up</source>
        <translation>恢复其全部节点(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;ke all its nodes down</source>
        <translation>使其全部节点宕机(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DrillOutcome</name>
    <message>
        <source>%1 → %2; %3</source>
        <translation>%1 → %2；%3</translation>
    </message>
    <message>
        <source>no instance is left that it can route to</source>
        <translation>没有剩余实例可供路由</translation>
    </message>
    <message>
        <source>only its backups are left: %1</source>
        <translation>只剩后备实例：%1</translation>
    </message>
    <message>
        <source>nobody can reach it</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>it can be read, but not written</source>
        <translation>可读，不可写</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a database of a cluster</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>sentinels</source>
        <translation>哨兵</translation>
    </message>
    <message>
        <source>primaries</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 of %2 %4 are left, %3 are needed: it holds</source>
        <translation>%2 个%4剩余 %1 个，需要 %3 个：仍有法定多数</translation>
    </message>
    <message>
        <source>%1 of %2 %4 are left, %3 are needed: it is lost</source>
        <translation>%2 个%4剩余 %1 个，需要 %3 个：失去法定多数</translation>
    </message>
    <message>
        <source>no node is left that can hold it</source>
        <translation>没有剩余节点可绑定它</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address of a cluster</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障切换</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 loses its primary; %2 takes over</source>
        <translation>%1 失去主库，%2 接管</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>宕机：%1。</translation>
    </message>
    <message>
        <source>Without a primary: %1.</source>
        <translation>没有主库：%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, and so it is with %n more cluster(s).</source>
        <translation>
            <numerusform>%1；另有 %n 个集群同样如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) down</source>
        <translation>
            <numerusform>%n 个服务不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on backups</source>
        <translation>
            <numerusform>%n 个服务只剩后备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) unreachable</source>
        <translation>
            <numerusform>%n 个数据库无法访问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) read-only</source>
        <translation>
            <numerusform>%n 个数据库只读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quorum(s) lost</source>
        <translation>
            <numerusform>失去 %n 个法定多数</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes are up. Take one down to see what becomes of the rest.</source>
        <translation>所有节点正常。让某个节点宕机，看看其余部分会怎样。</translation>
    </message>
    <message>
        <source>Nothing else is touched.</source>
        <translation>其他均不受影响。</translation>
    </message>
    <message>
        <source>No service stops.</source>
        <translation>没有服务中断。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n 个数据库</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorums</source>
        <translation>法定多数</translation>
    </message>
    <message numerus="yes">
        <source>%n quorum(s)</source>
        <translation>
            <numerusform>%n 个法定多数</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual addresses</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>%n 个 VIP</numerusform>
        </translation>
    </message>
    <message>
        <source>What all depend on</source>
        <translation>公共依赖</translation>
    </message>
    <message>
        <source>Untouched: %1.</source>
        <translation>未受影响：%1。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>“%1”不是 IPv4 地址</translation>
    </message>
    <message>
        <source>give the node&apos;s primary internal address, for example 10.10.10.11</source>
        <translation>填写节点的首要内网 IP 地址，例如 10.10.10.11</translation>
    </message>
    <message>
        <source>%1 is a virtual address of the deployment</source>
        <translation>%1 是此部署中的 VIP</translation>
    </message>
    <message>
        <source>give the node an address of its own</source>
        <translation>为节点填写它自己的地址</translation>
    </message>
    <message>
        <source>%1 is a node of the inventory already</source>
        <translation>%1 已是配置清单中的节点</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <source>write 10.10.10.11, a range like 10.10.10.11-19, or a subnet like 10.10.10.0/28</source>
        <translation>可写作 10.10.10.11、10.10.10.11-19 这样的范围，或 10.10.10.0/28 这样的子网</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs backwards</source>
        <translation>“%1”首尾颠倒</translation>
    </message>
    <message>
        <source>write the lower address first</source>
        <translation>较小的地址写在前面</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; it is %2 addresses</source>
        <translation>加上“%1”共有 %2 个地址</translation>
    </message>
    <message>
        <source>give at most %1 at once</source>
        <translation>一次最多填写 %1 个</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>give each address once</source>
        <translation>每个地址只写一次</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>write one, for example 10.10.10.11-19</source>
        <translation>填写一个，例如 10.10.10.11-19</translation>
    </message>
    <message>
        <source>%1 is a member of %2 already</source>
        <translation>%1 已是 %2 的成员</translation>
    </message>
    <message>
        <source>choose another node</source>
        <translation>选择其他节点</translation>
    </message>
    <message>
        <source>%1 already carries the PostgreSQL instance %2</source>
        <translation>%1 上已有 PostgreSQL 实例 %2</translation>
    </message>
    <message>
        <source>choose another node, or move %1</source>
        <translation>选择其他节点，或移走 %1</translation>
    </message>
    <message>
        <source>%1 already carries %2 of the same module</source>
        <translation>%1 上已有同一模块的 %2</translation>
    </message>
    <message>
        <source>%1 is only monitored, its servers run elsewhere</source>
        <translation>%1 仅被监控，其服务器在别处运行</translation>
    </message>
    <message>
        <source>list a new one in pg_exporters of the group %1</source>
        <translation>在分组 %1 的 pg_exporters 中新列一项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a cluster</source>
        <translation>“%1”不是有效的集群名</translation>
    </message>
    <message>
        <source>use letters, digits and dashes, and not &quot;root&quot;</source>
        <translation>使用字母、数字和连字符，且不能是“root”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group that every inventory has</source>
        <translation>“%1”是每份配置清单都有的分组</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>换一个名称</translation>
    </message>
    <message>
        <source>there is a cluster %1 already</source>
        <translation>已存在集群 %1</translation>
    </message>
    <message>
        <source>choose another name, for example %1</source>
        <translation>换一个名称，例如 %1</translation>
    </message>
    <message>
        <source>there is a group %1 already</source>
        <translation>已存在分组 %1</translation>
    </message>
    <message>
        <source>%1 is the next number of %2</source>
        <translation>%2 的下一个编号是 %1</translation>
    </message>
    <message>
        <source>%1 is the next number of %2; %3 was used and is not reused</source>
        <translation>%2 的下一个编号是 %1；%3 已用过，不再复用</translation>
    </message>
    <message>
        <source>%1 is the next number of %2; %3 were used and are not reused</source>
        <translation>%2 的下一个编号是 %1；%3 已用过，不再复用</translation>
    </message>
    <message>
        <source>this text holds no cluster</source>
        <translation>这段文本中没有集群</translation>
    </message>
    <message>
        <source>copy a cluster here, or the YAML of a group with its hosts</source>
        <translation>先在此复制一个集群，或复制某个分组连同其主机的 YAML</translation>
    </message>
    <message>
        <source>this text is a whole inventory</source>
        <translation>这段文本是一份完整的配置清单</translation>
    </message>
    <message>
        <source>copy the groups below its children</source>
        <translation>改为复制其 children 下的分组</translation>
    </message>
    <message>
        <source>the group %1 is written in several places</source>
        <translation>分组 %1 分散写在多处</translation>
    </message>
    <message>
        <source>write it in one place first</source>
        <translation>先将其合并到一处</translation>
    </message>
    <message>
        <source>%1 takes its identity from outside of its group</source>
        <translation>%1 的身份参数来自其分组之外</translation>
    </message>
    <message>
        <source>set it in the group&apos;s own variables first</source>
        <translation>先在该分组自己的变量中设置</translation>
    </message>
    <message>
        <source>%1 is only monitored: it has no group of its own</source>
        <translation>%1 仅被监控，没有自己的分组</translation>
    </message>
    <message>
        <source>copy its entries in pg_exporters by hand</source>
        <translation>手工复制它在 pg_exporters 中的条目</translation>
    </message>
    <message>
        <source>the group %1 holds other groups</source>
        <translation>分组 %1 包含其他分组</translation>
    </message>
    <message>
        <source>copy the clusters in it instead</source>
        <translation>改为复制其中的集群</translation>
    </message>
    <message>
        <source>%1 stands for several hosts</source>
        <translation>%1 代表多台主机</translation>
    </message>
    <message>
        <source>write them one by one first</source>
        <translation>先将它们逐一写出</translation>
    </message>
    <message>
        <source>the result would be no inventory: %1</source>
        <translation>结果将不是有效的配置清单：%1</translation>
    </message>
    <message>
        <source>%1 would not be a host of the inventory</source>
        <translation>%1 将不是配置清单中的主机</translation>
    </message>
    <message>
        <source>look at how the group&apos;s hosts are written</source>
        <translation>检查该分组中主机的写法</translation>
    </message>
    <message>
        <source>%1 sees another %2, set in %3</source>
        <translation>%1 上生效的是另一个 %2（设置处：%3）</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无</translation>
    </message>
    <message>
        <source>remove the setting that overrides this one first</source>
        <translation>先移除遮蔽它的那处设置</translation>
    </message>
    <message>
        <source>pg_group %1 becomes %2</source>
        <translation>pg_group %1 改为 %2</translation>
    </message>
    <message>
        <source>pg_shard %1 becomes %2</source>
        <translation>pg_shard %1 改为 %2</translation>
    </message>
    <message>
        <source>the virtual address %1 becomes %2</source>
        <translation>VIP %1 改为 %2</translation>
    </message>
    <message>
        <source>no vip_vrid is free</source>
        <translation>没有空闲的 vip_vrid</translation>
    </message>
    <message>
        <source>there are 254 of them in a network</source>
        <translation>一个网络中最多有 254 个</translation>
    </message>
    <message>
        <source>vip_vrid %1 becomes %2</source>
        <translation>vip_vrid %1 改为 %2</translation>
    </message>
    <message>
        <source>nodename %1 becomes %2</source>
        <translation>nodename %1 改为 %2</translation>
    </message>
    <message>
        <source>%1 of %2 comes from %3</source>
        <translation>%2 的 %1 来自 %3</translation>
    </message>
    <message>
        <source>edit it there, or set %1 of %2 whole</source>
        <translation>在那里编辑，或整体设置 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 is no list</source>
        <translation>%2 的 %1 不是列表</translation>
    </message>
    <message>
        <source>write it as a list first</source>
        <translation>先将其写成列表</translation>
    </message>
    <message>
        <source>there is no cluster %1</source>
        <translation>没有集群 %1</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>先添加一个</translation>
    </message>
    <message>
        <source>name one of %1</source>
        <translation>可用的有 %1</translation>
    </message>
    <message>
        <source>there is no instance %1</source>
        <translation>没有实例 %1</translation>
    </message>
    <message>
        <source>name it by its cluster and number, for example pg-test-1</source>
        <translation>用集群名加编号指定，例如 pg-test-1</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL cluster</source>
        <translation>%1 不是 PostgreSQL 集群</translation>
    </message>
    <message>
        <source>name one of the module pgsql</source>
        <translation>指定一个 pgsql 模块的集群</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL instance</source>
        <translation>%1 不是 PostgreSQL 实例</translation>
    </message>
    <message>
        <source>the members of %1 have no role to set</source>
        <translation>%1 的成员没有可设置的角色</translation>
    </message>
    <message>
        <source>leave the role out</source>
        <translation>去掉角色</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of %2</source>
        <translation>“%1”不是 %2 的角色</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>the group %1 goes: none of its nodes is left</source>
        <translation>分组 %1 一并移除：其中已无节点</translation>
    </message>
    <message>
        <source>%1 of %2 (line %3)</source>
        <translation>%2 的 %1（第 %3 行）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>未改动：%1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>%1 is the primary of %2, which has other members</source>
        <translation>%1 是 %2 的主库，而该集群还有其他成员</translation>
    </message>
    <message>
        <source>promote another one first</source>
        <translation>先将其他成员提升为主库</translation>
    </message>
    <message>
        <source>the entry of %1 in %2 holds %3 too</source>
        <translation>%1 在 %2 中的条目还设置了 %3</translation>
    </message>
    <message>
        <source>unset the variables of %1 there, or remove the node</source>
        <translation>移除该条目中 %1 模块的变量，或移除整个节点</translation>
    </message>
    <message>
        <source>the group %1 would go, and %2 with it</source>
        <translation>分组 %1 会被移除，%2 也会随之消失</translation>
    </message>
    <message>
        <source>remove %1 first</source>
        <translation>先移除 %1</translation>
    </message>
    <message>
        <source>%1 replicates from %2</source>
        <translation>%1 从 %2 复制</translation>
    </message>
    <message>
        <source>give %1 another upstream first</source>
        <translation>先为 %1 指定其他上游</translation>
    </message>
    <message>
        <source>%1 still names %2</source>
        <translation>%1 仍引用 %2</translation>
    </message>
    <message>
        <source>change that first</source>
        <translation>先修改它</translation>
    </message>
    <message>
        <source>%1 is the admin node</source>
        <translation>%1 是管理节点</translation>
    </message>
    <message>
        <source>set admin_ip to another node first</source>
        <translation>先将 admin_ip 设为其他节点</translation>
    </message>
    <message>
        <source>still there: %1 names &quot;%2&quot;</source>
        <translation>仍保留：%1 引用了“%2”</translation>
    </message>
    <message>
        <source>%1 leaves the inventory</source>
        <translation>%1 从配置清单中移除</translation>
    </message>
    <message>
        <source>the group %1 goes too</source>
        <translation>分组 %1 一并移除</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>没有分组 %1</translation>
    </message>
    <message>
        <source>name a group of the inventory</source>
        <translation>指定配置清单中的一个分组</translation>
    </message>
    <message>
        <source>the group %1 does not list %2</source>
        <translation>分组 %1 中没有列出 %2</translation>
    </message>
    <message>
        <source>name one of its hosts</source>
        <translation>指定其中的一台主机</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands in %n group(s): it is not clear which entry is meant</source>
        <translation>
            <numerusform>%1 出现在 %n 个分组中：无法确定指的是哪个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>write %1/%2</source>
        <translation>写作 %1/%2</translation>
    </message>
    <message>
        <source>nothing is called %1</source>
        <translation>没有名为 %1 的对象</translation>
    </message>
    <message>
        <source>name &quot;all&quot;, a cluster, a group, an instance, or GROUP/IP</source>
        <translation>指定“all”、集群、分组、实例，或 GROUP/IP</translation>
    </message>
    <message>
        <source>%1 is not set for %2</source>
        <translation>%2 没有设置 %1</translation>
    </message>
    <message>
        <source>name the scope that sets it</source>
        <translation>指定设置它的作用域</translation>
    </message>
    <message>
        <source>change it there, or set it here whole</source>
        <translation>在那里修改，或在此整体设置</translation>
    </message>
    <message>
        <source>%1 has no group of its own, it is listed in pg_exporters</source>
        <translation>%1 没有自己的分组，它列在 pg_exporters 中</translation>
    </message>
    <message>
        <source>name one of its instances</source>
        <translation>指定它的一个实例</translation>
    </message>
    <message>
        <source>%1 shares the group %2 with %3</source>
        <translation>%1 与 %3 共用分组 %2</translation>
    </message>
    <message>
        <source>name the group %1 to change them all, or one instance</source>
        <translation>要全部修改则指定分组 %1，否则指定一个实例</translation>
    </message>
    <message>
        <source>take another, for example %1</source>
        <translation>换一个，例如 %1</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 不是有效的端口</translation>
    </message>
    <message>
        <source>the port %1 is reserved by Pigsty</source>
        <translation>端口 %1 由 Pigsty 保留</translation>
    </message>
    <message>
        <source>the port %1 is in use on the nodes of %2</source>
        <translation>端口 %1 在 %2 的节点上已被占用</translation>
    </message>
    <message>
        <source>added the service %1-delayed on port %2</source>
        <translation>已添加服务 %1-delayed，端口 %2</translation>
    </message>
    <message>
        <source>the host %1 is not named by an IPv4 address</source>
        <translation>主机 %1 不是以 IPv4 地址命名的</translation>
    </message>
    <message>
        <source>write its address in the copied text</source>
        <translation>在复制的文本中写上它的地址</translation>
    </message>
    <message>
        <source>a deployment has one infra cluster, and there is one already</source>
        <translation>一个部署只能有一个 infra 集群，且已存在</translation>
    </message>
    <message>
        <source>add an instance to it, or copy the other clusters alone</source>
        <translation>向它添加实例，或只复制其他集群</translation>
    </message>
    <message>
        <source>one name can&apos;t be given to %1 clusters</source>
        <translation>%1 个集群不能共用一个名称</translation>
    </message>
    <message>
        <source>leave the name out, or copy them one by one</source>
        <translation>去掉名称，或逐个复制</translation>
    </message>
    <message>
        <source>the copy has %1 nodes</source>
        <translation>复制出的集群有 %1 个节点</translation>
    </message>
    <message>
        <source>give as many different addresses, or none</source>
        <translation>填写同样数量且互不相同的地址，或一个也不填</translation>
    </message>
    <message>
        <source>PostgreSQL clusters find %1 by their own etcd_cluster</source>
        <translation>PostgreSQL 集群通过各自的 etcd_cluster 找到 %1</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>holds an anchor or an alias</source>
        <translation>含有锚点或别名</translation>
    </message>
    <message>
        <source>holds a tag</source>
        <translation>含有标签</translation>
    </message>
    <message>
        <source>write the value alone, as YAML</source>
        <translation>只写值本身，使用 YAML 格式</translation>
    </message>
    <message>
        <source>the value is no YAML: %1</source>
        <translation>该值不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>the value %1</source>
        <translation>该值%1</translation>
    </message>
    <message>
        <source>the value holds a comment</source>
        <translation>该值含有注释</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that PostgreSQL takes plainly</source>
        <translation>“%1”不是 PostgreSQL 可直接使用的名称</translation>
    </message>
    <message>
        <source>use up to 63 letters, digits, underscores and dashes, and no digit first</source>
        <translation>最多 63 个字符，使用字母、数字、下划线和连字符，且不以数字开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service</source>
        <translation>“%1”不是有效的服务名</translation>
    </message>
    <message>
        <source>use letters, digits and dashes</source>
        <translation>使用字母、数字和连字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector</source>
        <translation>“%1”不是有效的选择器</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot; already</source>
        <translation>%1 中已有“%2”</translation>
    </message>
    <message>
        <source>%1 of %2 lists no &quot;%3&quot;</source>
        <translation>%2 的 %1 中没有“%3”</translation>
    </message>
    <message>
        <source>name one that is listed</source>
        <translation>指定列表中已有的一项</translation>
    </message>
    <message>
        <source>%1 has no role &quot;%2&quot; yet</source>
        <translation>%1 中还没有角色“%2”</translation>
    </message>
    <message>
        <source>the database %1 is owned by it</source>
        <translation>数据库 %1 的属主是它</translation>
    </message>
    <message>
        <source>the role %1 is a member of it</source>
        <translation>角色 %1 是它的成员</translation>
    </message>
    <message>
        <source>%1 is one of the default services</source>
        <translation>%1 是默认服务之一</translation>
    </message>
    <message>
        <source>set pg_default_services of %1 instead</source>
        <translation>改为设置 %1 的 pg_default_services</translation>
    </message>
    <message>
        <source>%1 has delayed members, which need that service</source>
        <translation>%1 有延迟成员，它们需要该服务</translation>
    </message>
    <message>
        <source>give them another role first</source>
        <translation>先为它们指定其他角色</translation>
    </message>
    <message>
        <source>Add the database %1 to %2</source>
        <translation>向 %2 添加数据库 %1</translation>
    </message>
    <message>
        <source>Remove the database %1 from %2</source>
        <translation>从 %2 移除数据库 %1</translation>
    </message>
    <message>
        <source>a database that exists stays: to drop it, set its state to absent and run pgsql-db</source>
        <translation>已存在的数据库会保留：要删除它，将其 state 设为 absent，再运行 pgsql-db</translation>
    </message>
    <message>
        <source>Add the role %1 to %2</source>
        <translation>向 %2 添加角色 %1</translation>
    </message>
    <message>
        <source>the role %1 is still needed: %2</source>
        <translation>角色 %1 仍被使用：%2</translation>
    </message>
    <message>
        <source>Remove the role %1 from %2</source>
        <translation>从 %2 移除角色 %1</translation>
    </message>
    <message>
        <source>a role that exists stays: to drop it, set its state to absent and run pgsql-user</source>
        <translation>已存在的角色会保留：要删除它，将其 state 设为 absent，再运行 pgsql-user</translation>
    </message>
    <message>
        <source>Add the service %1 to %2</source>
        <translation>向 %2 添加服务 %1</translation>
    </message>
    <message>
        <source>Remove the service %1 from %2</source>
        <translation>从 %2 移除服务 %1</translation>
    </message>
    <message>
        <source>the infra cluster is always called infra</source>
        <translation>infra 集群的名称固定为 infra</translation>
    </message>
    <message>
        <source>leave the name out, or add an instance to the one there is</source>
        <translation>去掉名称，或向已有的 infra 集群添加实例</translation>
    </message>
    <message>
        <source>%1 nodes can&apos;t be shared out to a coordinator and %2 shards</source>
        <translation>%1 个节点无法平均分给一个协调者和 %2 个分片</translation>
    </message>
    <message>
        <source>give a multiple of %1</source>
        <translation>填写 %1 的倍数</translation>
    </message>
    <message>
        <source>%1 nodes make no cluster of the archetype %2</source>
        <translation>%1 个节点无法组成 %2 原型的集群</translation>
    </message>
    <message numerus="yes">
        <source>give %n node(s)</source>
        <translation>
            <numerusform>填写 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give at least %n node(s)</source>
        <translation>
            <numerusform>节点数至少为 %n</numerusform>
        </translation>
    </message>
    <message>
        <source> and at most %1</source>
        <translation> 且最多为 %1</translation>
    </message>
    <message>
        <source>give each node once</source>
        <translation>每个节点只写一次</translation>
    </message>
    <message>
        <source>a cluster of the archetype %1 has no upstream</source>
        <translation>%1 原型的集群没有上游</translation>
    </message>
    <message>
        <source>choose the archetype standby or delayed</source>
        <translation>选择 standby 或 delayed 原型</translation>
    </message>
    <message>
        <source>a %1 cluster needs an upstream</source>
        <translation>%1 集群需要上游</translation>
    </message>
    <message>
        <source>give the address of the instance to replicate from</source>
        <translation>填写复制源实例的地址</translation>
    </message>
    <message>
        <source>there is no PostgreSQL instance on %1</source>
        <translation>%1 上没有 PostgreSQL 实例</translation>
    </message>
    <message>
        <source>give the address of an instance of another cluster</source>
        <translation>填写其他集群中某个实例的地址</translation>
    </message>
    <message>
        <source>PostgreSQL clusters find it by their own etcd_cluster: set it for all</source>
        <translation>PostgreSQL 集群通过各自的 etcd_cluster 找到它：需为所有集群设置</translation>
    </message>
    <message>
        <source>changed the group&apos;s name (line %1)</source>
        <translation>已修改分组名（第 %1 行）</translation>
    </message>
    <message>
        <source>%1 is no number of shards</source>
        <translation>%1 不是有效的分片数</translation>
    </message>
    <message>
        <source>give 1 to 1000</source>
        <translation>填写 1 到 1000</translation>
    </message>
    <message>
        <source>Add the cluster %1</source>
        <translation>添加集群 %1</translation>
    </message>
    <message>
        <source>Remove the cluster %1</source>
        <translation>移除集群 %1</translation>
    </message>
    <message>
        <source>leave its name</source>
        <translation>保留其名称</translation>
    </message>
    <message>
        <source>Rename the cluster %1 to %2</source>
        <translation>将集群 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cluster(s)</source>
        <translation>
            <numerusform>粘贴 %n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the group %2, its copy is not</source>
        <translation>%1 属于分组 %2，复制出的集群则不属于</translation>
    </message>
    <message>
        <source>%1 would not come out as it was copied</source>
        <translation>粘贴后的 %1 会与原集群不一致</translation>
    </message>
    <message>
        <source>look at what &quot;all&quot; and the groups around set</source>
        <translation>检查“all”及外层分组中的设置</translation>
    </message>
    <message>
        <source>%1 would change</source>
        <translation>现有的 %1 会被改变</translation>
    </message>
    <message>
        <source>paste it by hand</source>
        <translation>手工粘贴</translation>
    </message>
    <message>
        <source>%1 has a primary already, %2</source>
        <translation>%1 已有主库 %2</translation>
    </message>
    <message>
        <source>add a replica and promote it</source>
        <translation>先添加从库，再将其提升为主库</translation>
    </message>
    <message>
        <source>%1 is no natural number</source>
        <translation>%1 不是自然数</translation>
    </message>
    <message>
        <source>%1 has used the number %2 already</source>
        <translation>%1 已用过编号 %2</translation>
    </message>
    <message>
        <source>leave it out, or take %1</source>
        <translation>去掉编号，或使用 %1</translation>
    </message>
    <message>
        <source>choose another cluster</source>
        <translation>选择其他集群</translation>
    </message>
    <message>
        <source>%1 is of the module %2, %3 of %4</source>
        <translation>%1 属于 %2 模块，而 %3 属于 %4 模块</translation>
    </message>
    <message>
        <source>choose a cluster of the same module</source>
        <translation>选择同一模块的集群</translation>
    </message>
    <message>
        <source>%1 can&apos;t move: it is bound to its node</source>
        <translation>%1 无法移动：它与所在节点绑定</translation>
    </message>
    <message>
        <source>remove it and add a new one</source>
        <translation>移除它并新添加一个</translation>
    </message>
    <message>
        <source>%1 of %2 went with its old cluster</source>
        <translation>%2 的 %1 属于原集群，已一并移除</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>%1 stands in the group %2 already</source>
        <translation>%1 已在分组 %2 中</translation>
    </message>
    <message>
        <source>remove that entry first</source>
        <translation>先移除该条目</translation>
    </message>
    <message>
        <source>Move %1 to %2 as %3</source>
        <translation>将 %1 移到 %2，成为 %3</translation>
    </message>
    <message>
        <source>there is no “%1” in %2</source>
        <translation>%2 中没有“%1”</translation>
    </message>
    <message>
        <source>name a key or an index that is there</source>
        <translation>指定其中已有的键或索引</translation>
    </message>
    <message>
        <source>“%1” names no item</source>
        <translation>“%1”没有指定任何项</translation>
    </message>
    <message>
        <source>write NAME/INDEX or NAME/KEY, for example pg_users/0/password</source>
        <translation>写作 NAME/INDEX 或 NAME/KEY，例如 pg_users/0/password</translation>
    </message>
    <message>
        <source>%1 is no list or mapping</source>
        <translation>%1 不是列表或映射</translation>
    </message>
    <message>
        <source>set it whole</source>
        <translation>整体设置它</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>设置 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 takes no “%2”</source>
        <translation>%1 不接受“%2”</translation>
    </message>
    <message>
        <source>write an index from 0 to %1</source>
        <translation>填写 0 到 %1 之间的索引</translation>
    </message>
    <message>
        <source>%1 has “%2” already</source>
        <translation>%1 中已有“%2”</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>换一个键</translation>
    </message>
    <message>
        <source>%1 is a list: its items have no names</source>
        <translation>%1 是列表：其中的项没有名称</translation>
    </message>
    <message>
        <source>name a key of a mapping</source>
        <translation>指定映射中的一个键</translation>
    </message>
    <message>
        <source>Rename %1 of %2 to %3</source>
        <translation>将 %2 的 %1 改名为 %3</translation>
    </message>
    <message>
        <source>%1 has no index %2</source>
        <translation>%1 中没有索引 %2</translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation>移动 %2 的 %1</translation>
    </message>
    <message>
        <source>add a cluster of the archetype nodes with that name</source>
        <translation>添加一个同名的 nodes 原型集群</translation>
    </message>
    <message>
        <source>a node belongs to a group below &quot;all&quot;</source>
        <translation>节点须属于“all”之下的某个分组</translation>
    </message>
    <message>
        <source>name one of its groups</source>
        <translation>指定其下的一个分组</translation>
    </message>
    <message>
        <source>%1 is a cluster of the module %2</source>
        <translation>%1 是 %2 模块的集群</translation>
    </message>
    <message>
        <source>add an instance to it, which gives the node its number</source>
        <translation>向它添加实例，节点由此获得编号</translation>
    </message>
    <message>
        <source>%1 stands in %2 already</source>
        <translation>%1 已在 %2 中</translation>
    </message>
    <message>
        <source>choose another group</source>
        <translation>选择其他分组</translation>
    </message>
    <message>
        <source>name a group that it shall join</source>
        <translation>指定它要加入的分组</translation>
    </message>
    <message>
        <source>%1 nodes can&apos;t have one name</source>
        <translation>%1 个节点不能共用一个名称</translation>
    </message>
    <message>
        <source>leave the name out, or add them one by one</source>
        <translation>去掉名称，或逐个添加</translation>
    </message>
    <message>
        <source>Add %1 nodes to %2</source>
        <translation>向 %2 添加 %1 个节点</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>没有节点 %1</translation>
    </message>
    <message>
        <source>name a host of the inventory</source>
        <translation>指定配置清单中的一台主机</translation>
    </message>
    <message>
        <source>Remove the node %1</source>
        <translation>移除节点 %1</translation>
    </message>
    <message>
        <source>%1 is another node&apos;s address</source>
        <translation>%1 是另一个节点的地址</translation>
    </message>
    <message>
        <source>give an address that is free</source>
        <translation>填写空闲的地址</translation>
    </message>
    <message>
        <source>Change the address %1 to %2</source>
        <translation>将地址 %1 改为 %2</translation>
    </message>
    <message>
        <source>%1 is a node itself</source>
        <translation>%1 本身就是节点</translation>
    </message>
    <message>
        <source>change its address instead</source>
        <translation>改为修改其地址</translation>
    </message>
    <message>
        <source>the entry of %1 numbers its node in another module too</source>
        <translation>%1 的条目还为其节点设置了另一模块的编号</translation>
    </message>
    <message>
        <source>give each module an entry in a group of its own</source>
        <translation>让每个模块的条目位于各自的分组中</translation>
    </message>
    <message>
        <source>%1 replicates from %2 now</source>
        <translation>%1 现在从 %2 复制</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>promote %1 instead, which swaps their roles</source>
        <translation>改为提升 %1，两者会互换角色</translation>
    </message>
    <message>
        <source>%1 is the only primary of %2</source>
        <translation>%1 是 %2 唯一的主库</translation>
    </message>
    <message>
        <source>promote another one instead, which makes this one a replica</source>
        <translation>改为提升其他实例，这个实例会随之成为从库</translation>
    </message>
    <message>
        <source>removed %1 of %2</source>
        <translation>已移除 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1 已从 %2 移到 %3</translation>
    </message>
    <message>
        <source>give the address of an instance</source>
        <translation>填写一个实例的地址</translation>
    </message>
    <message>
        <source>%1 can&apos;t replicate from itself</source>
        <translation>%1 不能从自身复制</translation>
    </message>
    <message>
        <source>give the address of another instance</source>
        <translation>填写其他实例的地址</translation>
    </message>
    <message>
        <source>%1 is the primary of its cluster</source>
        <translation>%1 是所在集群的主库</translation>
    </message>
    <message>
        <source>give an instance of another cluster, or set the upstream of a replica</source>
        <translation>填写其他集群的实例，或改为设置某个从库的上游</translation>
    </message>
    <message>
        <source>%1 is no member of %2</source>
        <translation>%1 不是 %2 的成员</translation>
    </message>
    <message>
        <source>give a member of %1, or set the upstream of its primary</source>
        <translation>填写 %1 的成员，或改为设置其主库的上游</translation>
    </message>
    <message>
        <source>%1 replicates from %2 already</source>
        <translation>%1 已经（直接或间接）从 %2 复制</translation>
    </message>
    <message>
        <source>give an instance that does not depend on %1</source>
        <translation>填写一个不依赖 %1 的实例</translation>
    </message>
    <message>
        <source>the upstream of %1 is set for its group</source>
        <translation>%1 的上游是在其分组上设置的</translation>
    </message>
    <message>
        <source>unset pg_upstream there</source>
        <translation>在那里取消设置 pg_upstream</translation>
    </message>
    <message>
        <source>Remove the upstream of %1</source>
        <translation>移除 %1 的上游</translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>将 %1 提升为主库</translation>
    </message>
    <message>
        <source>Let %1 replicate from %2</source>
        <translation>让 %1 从 %2 复制</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable</source>
        <translation>“%1”不是有效的变量名</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, and no digit first</source>
        <translation>使用字母、数字和下划线，且不以数字开头</translation>
    </message>
    <message>
        <source>Unset %1 of %2</source>
        <translation>取消设置 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 sets %2 already</source>
        <translation>%1 已设置 %2</translation>
    </message>
    <message>
        <source>unset one of the two</source>
        <translation>取消设置其中之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet for nodes</source>
        <translation>“%1”不能用作节点的子网</translation>
    </message>
    <message>
        <source>write an address and a prefix length, for example 10.10.10.0/24</source>
        <translation>写成地址加前缀长度，例如 10.10.10.0/24</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>the picture is no well-formed SVG: %1</source>
        <translation>图片不是格式良好的 SVG：%1</translation>
    </message>
    <message>
        <source>open the inventory itself</source>
        <translation>请直接打开配置清单</translation>
    </message>
    <message>
        <source>the inventory in this picture is damaged</source>
        <translation>图片中内嵌的配置清单已损坏</translation>
    </message>
    <message>
        <source>this picture holds no inventory</source>
        <translation>图片中没有内嵌配置清单</translation>
    </message>
    <message>
        <source>export it with --embed, or open the inventory itself</source>
        <translation>请用 --embed 导出，或直接打开配置清单</translation>
    </message>
</context>
<context>
    <name>EntityFigure</name>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Remote PostgreSQL</source>
        <translation>远程 PostgreSQL</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Go to an entity by name or address; :120 goes to a line, &gt; to commands</source>
        <translation>按名称或地址转到实体；:120 转到行，&gt; 转到命令</translation>
    </message>
</context>
<context>
    <name>EntityLook</name>
    <message>
        <source>PostgreSQL cluster</source>
        <translation>PostgreSQL 集群</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>etcd cluster</source>
        <translation>etcd 集群</translation>
    </message>
    <message>
        <source>MinIO cluster</source>
        <translation>MinIO 集群</translation>
    </message>
    <message>
        <source>Redis cluster</source>
        <translation>Redis 集群</translation>
    </message>
    <message>
        <source>Kafka cluster</source>
        <translation>Kafka 集群</translation>
    </message>
    <message>
        <source>MySQL cluster</source>
        <translation>MySQL 集群</translation>
    </message>
    <message>
        <source>Group of nodes</source>
        <translation>节点分组</translation>
    </message>
    <message>
        <source>Remote PostgreSQL cluster</source>
        <translation>远程 PostgreSQL 集群</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>Er</name>
    <message>
        <source>describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>include</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>expose</source>
        <translation>暴露</translation>
    </message>
    <message>
        <source>define</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>own</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>另有 %1 个集群</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>its cardinality, 1 or n, at either end</source>
        <translation>关系两端的基数：1 或 n</translation>
    </message>
    <message>
        <source>%1 · names of %2</source>
        <translation>%1 · 名称取自 %2</translation>
    </message>
    <message>
        <source>Entities of one cluster, the relationships between them with their cardinalities, and the real names of each.</source>
        <translation>一个集群的实体、实体间的关系与基数，以及各自的真实名称。</translation>
    </message>
    <message>
        <source>Entities of the deployment and of one cluster, the relationships between them with their cardinalities, and the real names of each.</source>
        <translation>部署与其中一个集群的实体、实体间的关系与基数，以及各自的真实名称。</translation>
    </message>
    <message>
        <source>Entities and relationships</source>
        <translation>实体与关系</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>none defined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>配置清单</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Pigsty</source>
        <translation>Pigsty</translation>
    </message>
    <message>
        <source>Pigsty %1</source>
        <translation>Pigsty %1</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>For web pages, wikis and documents: sharp at every size, its words can be searched, and it can carry the inventory.</source>
        <translation>用于网页、Wiki 与文档：任意缩放都清晰，文字可搜索，还可嵌入配置清单。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>For chats, mails and slides: pixels that every program shows.</source>
        <translation>用于聊天、邮件与幻灯片：任何程序都能显示的位图。</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>For printing and handing over: sharp, with bookmarks, on the paper that you choose.</source>
        <translation>用于打印与交付：清晰，带书签，可选择纸张。</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io 图</translation>
    </message>
    <message>
        <source>For drawing on in diagrams.net: every box and line can be moved.</source>
        <translation>用于在 diagrams.net 中继续绘制：每个框、每条线都可移动。</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid 文本</translation>
    </message>
    <message>
        <source>For Markdown on GitHub and GitLab: a few lines of text, which they draw in their own way.</source>
        <translation>用于 GitHub 与 GitLab 上的 Markdown：几行文本，由平台自行绘制。</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>For programs: the figures with their places, and what they stand for.</source>
        <translation>供程序使用：各图形及其位置，以及它们代表什么。</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML 文档</translation>
    </message>
    <message>
        <source>For reading and reviews: the whole design, diagrams and tables, in one file.</source>
        <translation>用于阅读与评审：整个设计，包括图与表，都在一个文件中。</translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>For repositories and wikis: the whole design as text and tables, which diff well.</source>
        <translation>用于代码仓库与 Wiki：以文本和表格呈现整个设计，便于对比差异。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 is no IPv4 address; write for example 10.10.10.10</source>
        <translation>%1 不是有效的 IPv4 地址；应形如 10.10.10.10</translation>
    </message>
    <message>
        <source>%1 is no address with a prefix; write for example 10.10.10.2/24</source>
        <translation>%1 不是带前缀长度的地址；应形如 10.10.10.2/24</translation>
    </message>
    <message>
        <source>%1 is no number that fits here</source>
        <translation>%1 不是此处可用的数字</translation>
    </message>
</context>
<context>
    <name>FigureItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>请检查文件名与目录</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个目录</translation>
    </message>
    <message>
        <source>name the inventory file in it</source>
        <translation>请指定其中的配置清单文件</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>请检查是否有读取权限</translation>
    </message>
    <message>
        <source>the file can&apos;t be read to its end: %1</source>
        <translation>无法完整读取文件：%1</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>请检查文件所在磁盘</translation>
    </message>
    <message>
        <source>the file can&apos;t be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>save it elsewhere, or mend the folder&apos;s permissions or free some space</source>
        <translation>请保存到别处，或修正目录权限、腾出空间</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>目录 %1 不存在</translation>
    </message>
    <message>
        <source>make it again, or save elsewhere</source>
        <translation>请重新创建，或保存到别处</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the user guide in this language: &quot;en&quot; or &quot;zh_CN&quot;.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>1 instance</source>
        <translation>1 个实例</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 个实例</translation>
    </message>
    <message>
        <source>1 broker</source>
        <translation>1 个代理节点</translation>
    </message>
    <message>
        <source>%1 brokers</source>
        <translation>%1 个代理节点</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>delayed standby of %1</source>
        <translation>%1 的延迟集群</translation>
    </message>
    <message>
        <source>standby of %1</source>
        <translation>%1 的备份集群</translation>
    </message>
    <message>
        <source>coordinator of %1</source>
        <translation>%1 的协调者</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>%2 的分片 %1</translation>
    </message>
</context>
<context>
    <name>HealthLook</name>
    <message>
        <source>takes over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>宕机</translation>
    </message>
</context>
<context>
    <name>Hyperlinks</name>
    <message>
        <source>the link “%1” has the unknown placeholder “%2”</source>
        <translation>链接“%1”中有未知的占位符“%2”</translation>
    </message>
    <message>
        <source>use {cluster}, {instance}, {service}, {node}, {database}, {role} or {module}</source>
        <translation>请使用 {cluster}、{instance}、{service}、{node}、{database}、{role} 或 {module}</translation>
    </message>
    <message>
        <source>the link “%1” names no entity</source>
        <translation>链接“%1”未指明实体</translation>
    </message>
    <message>
        <source>put {cluster}, {instance}, {service}, {node}, {database} or {role} into it</source>
        <translation>请在其中加入 {cluster}、{instance}、{service}、{node}、{database} 或 {role}</translation>
    </message>
    <message>
        <source>the link “%1” names entities of two kinds</source>
        <translation>链接“%1”指明了两类实体</translation>
    </message>
    <message>
        <source>write a link for each kind; {cluster} goes with any but {node}</source>
        <translation>请为每类实体各写一个链接；{cluster} 可与除 {node} 外的任意一个同用</translation>
    </message>
    <message>
        <source>the link “%1” wants a node&apos;s cluster</source>
        <translation>链接“%1”要求节点所属的集群</translation>
    </message>
    <message>
        <source>a node may carry several clusters: leave {cluster} out</source>
        <translation>一个节点可能承载多个集群：请去掉 {cluster}</translation>
    </message>
    <message>
        <source>the link “%1” leads to no web page</source>
        <translation>链接“%1”并非指向网页</translation>
    </message>
    <message>
        <source>begin it with https://, or write a relative address</source>
        <translation>请以 https:// 开头，或写相对地址</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 can have one primary only</source>
        <translation>%1 只能有一个主库</translation>
    </message>
    <message>
        <source>make one of its instances primary</source>
        <translation>请只将其中一个实例设为主库</translation>
    </message>
    <message>
        <source>Make the selected %1</source>
        <translation>将所选实例设为 %1</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>the group “%1” contains itself, or is inside a group that does</source>
        <translation>分组“%1”包含自身，或位于包含自身的分组之内</translation>
    </message>
    <message>
        <source>take it out of the “children:” of one of them</source>
        <translation>从其中一个分组的“children:”里移除它</translation>
    </message>
    <message>
        <source>the range [%1:%2] begins behind its end</source>
        <translation>范围 [%1:%2] 的起点大于终点</translation>
    </message>
    <message>
        <source>the range [%1:%2] is neither of letters nor of numbers</source>
        <translation>范围 [%1:%2] 既不是字母也不是数字</translation>
    </message>
    <message>
        <source>begin and end of the range [%1:%2] differ in length</source>
        <translation>范围 [%1:%2] 的起点与终点长度不同</translation>
    </message>
    <message>
        <source>the range [%1:%2] stands for too many hosts</source>
        <translation>范围 [%1:%2] 展开的主机过多</translation>
    </message>
    <message>
        <source>the range in “%1” has no closing bracket</source>
        <translation>“%1”中的范围缺少右方括号</translation>
    </message>
    <message>
        <source>the range in “%1” is not [begin:end] or [begin:end:step]</source>
        <translation>“%1”中的范围不是 [begin:end] 或 [begin:end:step] 的形式</translation>
    </message>
    <message>
        <source>the ranges in “%1” stand for too many hosts</source>
        <translation>“%1”中的范围展开的主机过多</translation>
    </message>
    <message>
        <source>this is no Ansible inventory: it holds no group</source>
        <translation>这不是 Ansible 配置清单：其中没有分组</translation>
    </message>
    <message>
        <source>start it with “all:” and put the groups under “children:”</source>
        <translation>以“all:”开头，并将分组放在“children:”之下</translation>
    </message>
    <message>
        <source>the inventory has too many hosts</source>
        <translation>配置清单中的主机过多</translation>
    </message>
    <message>
        <source>look at its ranges and aliases</source>
        <translation>检查其中的范围与别名</translation>
    </message>
    <message>
        <source>groups are nested too deep here</source>
        <translation>此处分组嵌套过深</translation>
    </message>
    <message>
        <source>look for a group that an alias puts inside itself</source>
        <translation>检查是否有别名使分组包含了自身</translation>
    </message>
    <message>
        <source>a group&apos;s name must be text</source>
        <translation>分组名必须是文本</translation>
    </message>
    <message>
        <source>put the name in quotes</source>
        <translation>给名称加上引号</translation>
    </message>
    <message>
        <source>the group “%1” is no mapping</source>
        <translation>分组“%1”不是映射</translation>
    </message>
    <message>
        <source>give it “hosts:”, “vars:” or “children:”</source>
        <translation>为它写上“hosts:”、“vars:”或“children:”</translation>
    </message>
    <message>
        <source>“%1” of the group “%2” is no mapping</source>
        <translation>分组“%2”的“%1”不是映射</translation>
    </message>
    <message>
        <source>write one entry a line, each with a colon behind its name</source>
        <translation>每行写一个条目，名称后加冒号</translation>
    </message>
    <message>
        <source>ansible_group_priority must be a whole number</source>
        <translation>ansible_group_priority 必须是整数</translation>
    </message>
    <message>
        <source>write a number such as 10</source>
        <translation>写一个数字，例如 10</translation>
    </message>
    <message>
        <source>a host&apos;s name must be text</source>
        <translation>主机名必须是文本</translation>
    </message>
    <message>
        <source>the variables of the host “%1” are no mapping</source>
        <translation>主机“%1”的变量不是映射</translation>
    </message>
    <message>
        <source>write them as { name: value } or one a line below</source>
        <translation>写成 { name: value }，或在下方每行写一个</translation>
    </message>
    <message>
        <source>write a range such as node[1:3] or node[01:10]</source>
        <translation>范围的写法如 node[1:3] 或 node[01:10]</translation>
    </message>
</context>
<context>
    <name>InventoryForms</name>
    <message>
        <source>write it as yaml or json</source>
        <translation>改为以 yaml 或 json 格式写出</translation>
    </message>
    <message>
        <source>the name of the group “%1” can&apos;t be written in INI</source>
        <translation>分组名“%1”无法写成 INI</translation>
    </message>
    <message>
        <source>the name of the host “%1” can&apos;t be written in INI</source>
        <translation>主机名“%1”无法写成 INI</translation>
    </message>
    <message>
        <source>the name of the variable “%1” can&apos;t be written in INI</source>
        <translation>变量名“%1”无法写成 INI</translation>
    </message>
    <message>
        <source>the value of “%1” can&apos;t be written in INI</source>
        <translation>“%1”的值无法写成 INI</translation>
    </message>
    <message>
        <source>left out: %1 is no IPv4 address</source>
        <translation>已略去：%1 不是 IPv4 地址</translation>
    </message>
    <message>
        <source>left out: %1 is no host name</source>
        <translation>已略去：%1 不是主机名</translation>
    </message>
    <message>
        <source>left out: %1 is the name of %2</source>
        <translation>已略去：%1 已是 %2 的名称</translation>
    </message>
    <message>
        <source>Made from an inventory with sha256 %1…</source>
        <translation>由以下 sha256 的配置清单生成：%1…</translation>
    </message>
    <message>
        <source>Change the inventory and make this file anew.</source>
        <translation>如需更改，请修改配置清单后重新生成此文件。</translation>
    </message>
    <message>
        <source>only a part of %1 belongs to these clusters</source>
        <translation>%1 中只有一部分属于这些集群</translation>
    </message>
    <message>
        <source>write its hosts one by one first</source>
        <translation>先将其中的主机逐个写出</translation>
    </message>
    <message>
        <source>%1 takes its identity from outside of its groups</source>
        <translation>%1 的身份参数不是在其自身分组中设置的</translation>
    </message>
    <message>
        <source>set it in the group&apos;s own variables first</source>
        <translation>先在分组自身的变量中设置</translation>
    </message>
    <message>
        <source>left out: it has no node that can be reached by its name</source>
        <translation>已略去：没有可通过名称访问的节点</translation>
    </message>
    <message>
        <source>left out: the database %1, a name that libpq can&apos;t read here</source>
        <translation>已略去：数据库 %1，libpq 无法在此读取该名称</translation>
    </message>
    <message>
        <source>left out: the service %1, whose name or port libpq can&apos;t read</source>
        <translation>已略去：服务 %1，libpq 无法读取其名称或端口</translation>
    </message>
    <message>
        <source>left out: there is a section %1 already</source>
        <translation>已略去：已有名为 %1 的小节</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>pgbouncer</source>
        <translation>pgbouncer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>属主</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Redis instances</source>
        <translation>Redis 实例</translation>
    </message>
    <message>
        <source>Replica of</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>HBA rules</source>
        <translation>HBA 规则</translation>
    </message>
    <message>
        <source>pgbouncer HBA rules</source>
        <translation>pgbouncer HBA 规则</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新规则</translation>
    </message>
</context>
<context>
    <name>JmesPath</name>
    <message>
        <source>the expression needs too many steps</source>
        <translation>表达式的计算步骤过多</translation>
    </message>
    <message>
        <source>“&amp;” stands only before the argument of a function</source>
        <translation>“&amp;”只能用在函数参数之前</translation>
    </message>
    <message>
        <source>a slice can&apos;t have steps of 0</source>
        <translation>切片步长不能为 0</translation>
    </message>
    <message>
        <source>a text and a number can&apos;t be compared with %1</source>
        <translation>不能用 %1 比较字符串与数字</translation>
    </message>
    <message>
        <source>the expression does not give a list</source>
        <translation>表达式的结果不是列表</translation>
    </message>
    <message>
        <source>contains() finds only a text in a text</source>
        <translation>contains() 在字符串中只能查找字符串</translation>
    </message>
    <message>
        <source>the items can&apos;t be ordered: a key must be a number for all, or a text for all</source>
        <translation>各项无法排序：键必须全是数字，或全是字符串</translation>
    </message>
    <message>
        <source>there is no function %1()</source>
        <translation>没有函数 %1()</translation>
    </message>
    <message>
        <source>%1() takes another number of arguments</source>
        <translation>%1() 的参数个数不对</translation>
    </message>
    <message>
        <source>%1() does not take such an argument</source>
        <translation>%1() 不接受这种参数</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>此处不应出现“%1”</translation>
    </message>
    <message>
        <source>the closing %1 is missing</source>
        <translation>缺少结尾的 %1</translation>
    </message>
    <message>
        <source>what stands between %1 and %1 is no JSON</source>
        <translation>%1 与 %1 之间的内容不是 JSON</translation>
    </message>
    <message>
        <source>write a JMESPath expression</source>
        <translation>写一个 JMESPath 表达式</translation>
    </message>
    <message>
        <source>the expression is not complete</source>
        <translation>表达式不完整</translation>
    </message>
    <message>
        <source>the expression is nested too deep</source>
        <translation>表达式嵌套过深</translation>
    </message>
    <message>
        <source>a function&apos;s name has no quotes</source>
        <translation>函数名不能加引号</translation>
    </message>
</context>
<context>
    <name>Joint</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, each with its full stop</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML names it</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>this is no recovery file that this version can read</source>
        <translation>这不是本版本能读取的恢复文件</translation>
    </message>
    <message>
        <source>open it with a text editor: the design&apos;s text stands in it</source>
        <translation>用文本编辑器打开它：设计的文本就在其中</translation>
    </message>
    <message>
        <source>the recovery file is not whole</source>
        <translation>恢复文件不完整</translation>
    </message>
    <message>
        <source>open it with a text editor, and take out of it what there is</source>
        <translation>用文本编辑器打开它，取出其中尚存的内容</translation>
    </message>
    <message>
        <source>what is not saved can&apos;t be kept for the case of a crash: the folder %1 can&apos;t be made</source>
        <translation>无法保留未保存的内容以防崩溃：无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>save often, and check the folder&apos;s permissions</source>
        <translation>请经常保存，并检查该文件夹的权限</translation>
    </message>
</context>
<context>
    <name>LayoutFile</name>
    <message>
        <source>take in its changes first, or save elsewhere</source>
        <translation>请先并入其改动，或保存到别处</translation>
    </message>
    <message>
        <source>the layout is not saved, as %1 can&apos;t be read: %2</source>
        <translation>布局未保存，因为无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the layout is not saved, as another program changed %1</source>
        <translation>布局未保存，因为其他程序改动了 %1</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Go to a line of the source: type its number, up to %1</source>
        <translation>转到源码的某一行：输入行号，最大 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Draw to the instance that shall replicate from %1</source>
        <translation>连线到要以 %1 为上游的实例</translation>
    </message>
</context>
<context>
    <name>LinkHandle</name>
    <message>
        <source>Draw to the instance that shall replicate from this one</source>
        <translation>连线到要以此实例为上游的实例</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>%1 follows %2</source>
        <translation>%1 跟随 %2</translation>
    </message>
    <message>
        <source>%1 follows %2 with a delay</source>
        <translation>%1 延迟跟随 %2</translation>
    </message>
    <message>
        <source>%1 watches %2</source>
        <translation>%1 监视 %2</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>replicates to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>exposes</source>
        <translation>暴露</translation>
    </message>
    <message>
        <source>routes to</source>
        <translation>路由到</translation>
    </message>
    <message>
        <source>defines</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>describes</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>Entities of the deployment and of one cluster, and the relationships between them.</source>
        <translation>部署与单个集群的实体，以及它们之间的关系。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Every cluster with its services, instances, databases and roles, and the routes, owners and replication between them.</source>
        <translation>每个集群及其服务、实例、数据库与角色，以及它们之间的路由、属主与复制关系。</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Entities and relationships</source>
        <translation>实体与关系</translation>
    </message>
    <message>
        <source>Shortened: Mermaid draws no more by default.</source>
        <translation>已精简：Mermaid 默认无法绘制更多内容。</translation>
    </message>
    <message>
        <source>Every node with the instances that run on it.</source>
        <translation>每个节点及其上运行的实例。</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 个实例</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 个实例</translation>
    </message>
    <message>
        <source>Every cluster with its services, instances, replication and databases.</source>
        <translation>每个集群及其服务、实例、复制关系与数据库。</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Service %1: port %2 to %3</source>
        <translation>服务 %1：端口 %2 转发到 %3</translation>
    </message>
    <message>
        <source>Instance %1 on %2</source>
        <translation>实例 %1，位于 %2</translation>
    </message>
    <message>
        <source>Remote host %1</source>
        <translation>远程主机 %1</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>Database %1, owned by %2</source>
        <translation>数据库 %1，属主 %2</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>无成员</translation>
    </message>
    <message>
        <source>members unknown</source>
        <translation>成员未知</translation>
    </message>
    <message>
        <source>offline query</source>
        <translation>离线查询</translation>
    </message>
    <message>
        <source>delay %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Service, its port and health check</source>
        <translation>服务及其端口与健康检查</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Remote cluster, only monitored</source>
        <translation>远程集群，仅监控</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Offline or delayed instance</source>
        <translation>离线或延迟实例</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>远程主机</translation>
    </message>
    <message>
        <source>contains many</source>
        <translation>包含多个</translation>
    </message>
    <message>
        <source>one on one node</source>
        <translation>一节点一实例</translation>
    </message>
    <message>
        <source>several on one node</source>
        <translation>一节点多实例</translation>
    </message>
    <message>
        <source>owns any number</source>
        <translation>拥有任意多个</translation>
    </message>
    <message>
        <source>replicates to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>routes to</source>
        <translation>路由到</translation>
    </message>
    <message>
        <source>member that its role keeps out</source>
        <translation>因角色不符而不接流量的成员</translation>
    </message>
    <message>
        <source>backup, when no other is left</source>
        <translation>后备，其他成员都不可用时启用</translation>
    </message>
    <message>
        <source>Replication between clusters</source>
        <translation>集群间复制</translation>
    </message>
    <message>
        <source>Watched by sentinels</source>
        <translation>由哨兵监视</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Pigsty %1</source>
        <translation>Pigsty %1</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 个集群</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 个集群</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 个服务</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 个服务</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 个实例</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 个实例</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Every cluster with its services, instances, nodes, databases and roles, and the routes, owners and replication between them.</source>
        <translation>每个集群的服务、实例、节点、数据库与角色，以及其间的路由、属主与复制关系。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>NodeBox</name>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>暂无实例</translation>
    </message>
    <message>
        <source>Routed by haproxy</source>
        <translation>由 haproxy 路由</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Made from an inventory with sha256 %1…</source>
        <translation>由配置清单生成，sha256 %1…</translation>
    </message>
    <message>
        <source>Made from %1, sha256 %2…</source>
        <translation>由 %1 生成，sha256 %2…</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>As large as the drawing</source>
        <translation>与图等大</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3（297 × 420 毫米）</translation>
    </message>
    <message>
        <source>A2 (420 × 594 mm)</source>
        <translation>A2（420 × 594 毫米）</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter（8.5 × 11 英寸）</translation>
    </message>
    <message>
        <source>Legal (8.5 × 14 in)</source>
        <translation>Legal（8.5 × 14 英寸）</translation>
    </message>
    <message>
        <source>Tabloid (11 × 17 in)</source>
        <translation>Tabloid（11 × 17 英寸）</translation>
    </message>
</context>
<context>
    <name>PaintedFormats</name>
    <message>
        <source>the export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>go to the neighbour in that direction</source>
        <translation>转到该方向上的相邻对象</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit the selected in the inspector</source>
        <translation>在检查器中编辑选中项</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename it, or change a node&apos;s address</source>
        <translation>改名，或修改节点的地址</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove the selected</source>
        <translation>移除选中项</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>what can be done with the selected</source>
        <translation>选中项的可用操作</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up a drag; else end the failure drill; else select nothing</source>
        <translation>放弃拖动；否则结束故障演练；否则取消选择</translation>
    </message>
    <message>
        <source>Click, during a failure drill (F9)</source>
        <translation>单击，故障演练（F9）期间</translation>
    </message>
    <message>
        <source>take the node there down, or bring it up again</source>
        <translation>让该节点宕机，或恢复运行</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>pale all but what you look for</source>
        <translation>只突出要找的，其余变淡</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>滚轮，Ctrl+滚轮</translation>
    </message>
    <message>
        <source>scroll, zoom</source>
        <translation>滚动，缩放</translation>
    </message>
    <message>
        <source>Space or middle button, and drag</source>
        <translation>空格键或中键，并拖动</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>拖动时按住 Ctrl 或 Alt</translation>
    </message>
    <message>
        <source>place it anywhere, without snapping</source>
        <translation>自由放置，不吸附</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>拖动时按住 Shift</translation>
    </message>
    <message>
        <source>keep to one direction</source>
        <translation>限定在一个方向上</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>move the selected by a step, with Shift by a pixel</source>
        <translation>将选中项移动一步，加按 Shift 则移动一个像素</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add a node; to the selected cluster, where there is one</source>
        <translation>添加节点；若选中了集群，则加入该集群</translation>
    </message>
    <message>
        <source>Pigpen</source>
        <translation>Pigpen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>do anything: type words of a command</source>
        <translation>执行任意命令：输入命令中的词</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>go to any entity</source>
        <translation>转到任意实体</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6，Shift+F6</translation>
    </message>
    <message>
        <source>go to the next panel, or the one before</source>
        <translation>转到下一个或上一个面板</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 到 Ctrl+4</translation>
    </message>
    <message>
        <source>the four views</source>
        <translation>四个视图</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>拖入文件</translation>
    </message>
    <message>
        <source>opens the inventory</source>
        <translation>打开该配置清单</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Begin with an empty design, with a file, or with a template that is near to what you need.</source>
        <translation>从空白设计、已有文件，或与需求相近的模板开始。</translation>
    </message>
    <message>
        <source>move among the templates</source>
        <translation>在模板之间移动</translation>
    </message>
    <message>
        <source>begin with the marked one</source>
        <translation>以标记的模板开始</translation>
    </message>
    <message>
        <source>take a file off the recent ones</source>
        <translation>从最近文件中去掉一个</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Every cluster with its instances, services, databases and roles, and the replication between them. What is dropped here is written into the inventory at once, under the name that the preview shows.</source>
        <translation>所有集群及其实例、服务、数据库和角色，以及它们之间的复制关系。拖放到此处的内容会立即以预览所示的名称写入配置清单。</translation>
    </message>
    <message>
        <source>Drag from the palette</source>
        <translation>从组件面板拖出</translation>
    </message>
    <message>
        <source>make a cluster; a node on a cluster joins it</source>
        <translation>创建集群；节点拖到集群上则加入该集群</translation>
    </message>
    <message>
        <source>Drag a cluster</source>
        <translation>拖动集群</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>调整其位置</translation>
    </message>
    <message>
        <source>Drag an instance</source>
        <translation>拖动实例</translation>
    </message>
    <message>
        <source>move it to another cluster, or swap roles with the one it is dropped on</source>
        <translation>移到其他集群，或与放置处的实例互换角色</translation>
    </message>
    <message>
        <source>Drag from a card&apos;s knob</source>
        <translation>从卡片的圆点拖出</translation>
    </message>
    <message>
        <source>let the instance at the other end replicate from this one</source>
        <translation>让另一端的实例从此实例复制</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>edit it in the inspector</source>
        <translation>在检查器中编辑</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Every node with all instances of all modules on it and their ports: what shares a machine is plain.</source>
        <translation>所有节点，以及其上各模块的全部实例与端口：谁与谁共用机器，一目了然。</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>拖动节点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The kinds of entities and how they relate, with the design&apos;s own as examples.</source>
        <translation>实体的种类及其相互关系，以当前设计中的实体为例。</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>The design&apos;s entities and relations as an entity-relationship diagram.</source>
        <translation>以实体关系图呈现设计中的实体与关系。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A diagram, or the whole design, as a file for others. The preview shows what comes of the choices; the next time they are the same.</source>
        <translation>将一张图或整份设计导出为文件，供他人使用。预览显示所选选项的效果；下次会沿用这些选项。</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <translation>Alt+带下划线的字母</translation>
    </message>
    <message>
        <source>go to that choice</source>
        <translation>转到该选项</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>change the choice</source>
        <translation>更改该选项</translation>
    </message>
    <message>
        <source>choose the file, and write it</source>
        <translation>选择文件并写出</translation>
    </message>
    <message>
        <source>leave without a file</source>
        <translation>离开，不写出文件</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件面板</translation>
    </message>
    <message>
        <source>What a deployment is made from. A drop shows beforehand which name, role and address it will get: always the next free ones.</source>
        <translation>构成部署的各种组件。放下之前会预览将得到的名称、角色和地址：总是下一个空闲的。</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>put it on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Click, then click the canvas</source>
        <translation>单击，再单击画布</translation>
    </message>
    <message>
        <source>place it there; Shift keeps it for more</source>
        <translation>放到该处；按住 Shift 可连续放置</translation>
    </message>
    <message>
        <source>Tab, arrow keys</source>
        <translation>Tab，方向键</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>在组件之间移动</translation>
    </message>
    <message>
        <source>put it where the selection is, as a drop there would</source>
        <translation>放到选中项处，效果与拖放到该处相同</translation>
    </message>
    <message>
        <source>Free nodes</source>
        <translation>空闲节点</translation>
    </message>
    <message>
        <source>Nodes that carry no instance yet. Drop one or many on a cluster and they join it, with the next free numbers.</source>
        <translation>尚未承载实例的节点。将一个或多个拖到集群上即可加入，编号取下一个空闲的。</translation>
    </message>
    <message>
        <source>let them join the cluster they are dropped on</source>
        <translation>加入所放置处的集群</translation>
    </message>
    <message>
        <source>choose the cluster that they join</source>
        <translation>选择要加入的集群</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>移除它们</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>在画布上查找</translation>
    </message>
    <message>
        <source>What is typed and which modules are pressed stays; the rest pales, in all views.</source>
        <translation>与输入内容和按下的模块相符的保持原样，其余在所有视图中变淡。</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter，Shift+Enter</translation>
    </message>
    <message>
        <source>go to the next match, or the one before</source>
        <translation>转到下一个或上一个匹配项</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向键</translation>
    </message>
    <message>
        <source>go to the canvas</source>
        <translation>转到画布</translation>
    </message>
    <message>
        <source>put the filter away</source>
        <translation>收起筛选</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>All entities as a tree: clusters with their instances, services, databases and roles, then the nodes. The selection is the same as on the canvas.</source>
        <translation>以树形列出所有实体：先是集群及其实例、服务、数据库和角色，再是节点。选择与画布同步。</translation>
    </message>
    <message>
        <source>select the entity above or below</source>
        <translation>选择上方或下方的实体</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右、左方向键</translation>
    </message>
    <message>
        <source>open or close a branch</source>
        <translation>展开或收起分支</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母键</translation>
    </message>
    <message>
        <source>go to the entity of that name</source>
        <translation>转到该名称的实体</translation>
    </message>
    <message>
        <source>Shift or Ctrl, and click</source>
        <translation>按住 Shift 或 Ctrl 单击</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>make a new cluster of them, or say what machines they are</source>
        <translation>用它们新建集群，或说明它们是什么机器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What is selected: its identity, and its variables with the value that counts and the level that sets it. Every change is one step to undo.</source>
        <translation>选中项的身份参数与变量，包括生效值和设置它的层级。每次修改都是一个可撤销的步骤。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>go to the next field</source>
        <translation>转到下一个字段</translation>
    </message>
    <message>
        <source>take what is typed; in a list, edit the marked entry</source>
        <translation>接受输入；在列表中则编辑标记的条目</translation>
    </message>
    <message>
        <source>give it up</source>
        <translation>放弃输入</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert，Delete</translation>
    </message>
    <message>
        <source>in a list: add an entry, remove the marked one</source>
        <translation>在列表中：添加条目，移除标记的条目</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+上、下方向键</translation>
    </message>
    <message>
        <source>in a list: move the marked entry</source>
        <translation>在列表中：移动标记的条目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>The inventory itself. What you type here is drawn as soon as it can be read; what you draw is written here, and nothing else is touched.</source>
        <translation>配置清单本身。此处输入的内容一旦可以解析就会绘制出来；画布上的绘制也会写到这里，其余内容一概不动。</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z，Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo and redo, the same steps as everywhere</source>
        <translation>撤销与重做，步骤与其他各处相同</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Escape, then Tab</source>
        <translation>先按 Esc，再按 Tab</translation>
    </message>
    <message>
        <source>leave the editor: Tab alone is text here</source>
        <translation>离开编辑器：单按 Tab 在此处是输入文本</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>fix the problem at the cursor</source>
        <translation>修复光标处的问题</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>selects the entity that the line belongs to</source>
        <translation>选择该行所属的实体</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the checks find in the inventory, what each means, and what can be done about it. A fix is shown as a diff before it is made, and is one step to undo. What is fine as it is can be ignored, with a reason that stands in the inventory.</source>
        <translation>在配置清单中检查出的问题、各自的含义和处理办法。修复前先显示差异，每次修复都是一个可撤销的步骤。确属无妨的可以忽略，理由写在配置清单中。</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter，双击</translation>
    </message>
    <message>
        <source>go to it: the entity on the canvas, the line in the source</source>
        <translation>转到该处：画布上的实体，源码中的行</translation>
    </message>
    <message>
        <source>see the fix, and make it</source>
        <translation>查看修复并应用</translation>
    </message>
    <message>
        <source>F8, Shift+F8</source>
        <translation>F8，Shift+F8</translation>
    </message>
    <message>
        <source>go to the next problem, or the one before, from anywhere</source>
        <translation>在任何位置转到下一个或上一个问题</translation>
    </message>
    <message>
        <source>open or close a group</source>
        <translation>展开或收起分组</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the message with its file and line</source>
        <translation>复制消息及其文件与行号</translation>
    </message>
    <message>
        <source>what else can be done: fix all of its kind, ignore, heed again, copy the command</source>
        <translation>其他操作：修复所有同类问题、忽略、取消忽略、复制命令</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>故障演练</translation>
    </message>
    <message>
        <source>What becomes of the design when nodes are gone, told from the inventory alone: who takes over, which services, databases and quorums are left. Nothing of it is written. Two more pages tell the weakest points, and how full nodes and zones are.</source>
        <translation>仅根据配置清单推演节点宕机后的情形：谁来接管，哪些服务、数据库和法定多数得以保留。推演结果不会写入配置清单。另有两页，分别显示薄弱点，以及各节点和可用区的负载。</translation>
    </message>
    <message>
        <source>Space, click on the box</source>
        <translation>空格键，单击复选框</translation>
    </message>
    <message>
        <source>take a node, or a zone with all its nodes, down or up again</source>
        <translation>让节点或可用区（连同其全部节点）宕机，或恢复</translation>
    </message>
    <message>
        <source>Enter, click on a result</source>
        <translation>Enter，单击结果</translation>
    </message>
    <message>
        <source>show it on the canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>Click on a weak point</source>
        <translation>单击薄弱点</translation>
    </message>
    <message>
        <source>take its nodes down</source>
        <translation>让相关节点宕机</translation>
    </message>
    <message>
        <source>Escape on the canvas</source>
        <translation>在画布上按 Esc</translation>
    </message>
    <message>
        <source>end the drill</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What to run to get from what is deployed to the design: what differs at the left, the steps in their order at the right, and of the marked one why, what must be true first, and how to check it. Nothing is run from here.</source>
        <translation>从已部署状态变为当前设计需要执行什么：左侧是差异，右侧是按顺序排列的步骤；选中某一步，可以看到为何执行、前提条件以及如何验证。这里不会执行任何操作。</translation>
    </message>
    <message>
        <source>go to another step; what it is for is marked at the left and on the canvas</source>
        <translation>转到另一步骤；与之对应的差异会在左侧和画布上标出</translation>
    </message>
    <message>
        <source>go on to the choice of what the design is compared with: the file, another one, git</source>
        <translation>转到对比对象的选择：当前文件、其他文件或 git</translation>
    </message>
    <message>
        <source>go to the entity on the canvas</source>
        <translation>转到画布上的实体</translation>
    </message>
    <message>
        <source>copy the commands of the marked steps</source>
        <translation>复制选中步骤的命令</translation>
    </message>
    <message>
        <source>copy all commands, save a script, or the earlier inventory</source>
        <translation>复制全部命令、保存脚本，或保存变更前的配置清单</translation>
    </message>
    <message>
        <source>Draw a deployment; the inventory is written as you draw. F1 opens the user guide, Shift+F1 tells of the panel at hand.</source>
        <translation>画出部署，配置清单随之写就。F1 打开用户指南，Shift+F1 显示当前面板的帮助。</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>there is no page to write</source>
        <translation>没有可写入的页面</translation>
    </message>
    <message>
        <source>choose a diagram</source>
        <translation>请选择一种图</translation>
    </message>
    <message>
        <source>the PDF can&apos;t be put together: %1</source>
        <translation>无法生成 PDF：%1</translation>
    </message>
    <message>
        <source>export it as SVG, which every browser prints</source>
        <translation>请导出为 SVG，任何浏览器均可打印</translation>
    </message>
</context>
<context>
    <name>Placeable</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>A node with the next free address. On a cluster it joins it.</source>
        <translation>一个节点，使用下一个空闲地址。放到集群上即加入该集群。</translation>
    </message>
    <message>
        <source>&amp;3 nodes</source>
        <translation>3 个节点(&amp;3)</translation>
    </message>
    <message>
        <source>Three nodes with the next free addresses</source>
        <translation>三个节点，使用后续空闲地址</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>A group of plain nodes, without a database</source>
        <translation>一组普通节点，不含数据库</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;Single</source>
        <translation>单实例(&amp;S)</translation>
    </message>
    <message>
        <source>A cluster of one instance</source>
        <translation>只有一个实例的集群</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>一主一从(&amp;P)</translation>
    </message>
    <message>
        <source>A primary and a replica</source>
        <translation>一个主库，一个从库</translation>
    </message>
    <message>
        <source>&amp;Trio</source>
        <translation>一主两从(&amp;T)</translation>
    </message>
    <message>
        <source>A primary and two replicas</source>
        <translation>一个主库，两个从库</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <translation>离线实例(&amp;O)</translation>
    </message>
    <message>
        <source>A primary, a replica, and an instance for offline queries</source>
        <translation>一个主库、一个从库，以及一个用于离线查询的实例</translation>
    </message>
    <message>
        <source>Stand&amp;by</source>
        <translation>备份集群(&amp;B)</translation>
    </message>
    <message>
        <source>A cluster that follows another one: place it on that one</source>
        <translation>跟随另一集群的集群：放到那个集群上</translation>
    </message>
    <message>
        <source>&amp;Delayed</source>
        <translation>延迟集群(&amp;D)</translation>
    </message>
    <message>
        <source>A cluster that follows another one an hour late: place it on that one</source>
        <translation>延迟一小时跟随另一集群的集群：放到那个集群上</translation>
    </message>
    <message>
        <source>&amp;Citus</source>
        <translation>&amp;Citus</translation>
    </message>
    <message>
        <source>A coordinator and its shards</source>
        <translation>一个协调者及其各分片</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>&amp;Infra</source>
        <translation>&amp;Infra</translation>
    </message>
    <message>
        <source>Monitoring, alerts, DNS and the repository</source>
        <translation>监控、告警、DNS 与软件仓库</translation>
    </message>
    <message>
        <source>&amp;etcd</source>
        <translation>&amp;etcd</translation>
    </message>
    <message>
        <source>The consensus that PostgreSQL clusters need</source>
        <translation>PostgreSQL 集群所需的共识存储</translation>
    </message>
    <message>
        <source>&amp;MinIO</source>
        <translation>&amp;MinIO</translation>
    </message>
    <message>
        <source>Object storage, for backups</source>
        <translation>对象存储，用于备份</translation>
    </message>
    <message>
        <source>&amp;Redis</source>
        <translation>&amp;Redis</translation>
    </message>
    <message>
        <source>A Redis cluster</source>
        <translation>一个 Redis 集群</translation>
    </message>
    <message>
        <source>&amp;Kafka</source>
        <translation>&amp;Kafka</translation>
    </message>
    <message>
        <source>A Kafka cluster</source>
        <translation>一个 Kafka 集群</translation>
    </message>
    <message>
        <source>M&amp;ySQL</source>
        <translation>M&amp;ySQL</translation>
    </message>
    <message>
        <source>A MySQL cluster</source>
        <translation>一个 MySQL 集群</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>it runs with the old inventory, which still lists what is removed</source>
        <translation>使用旧配置清单运行，其中仍列有要移除的对象</translation>
    </message>
    <message>
        <source>%1 is on and makes the command refuse: switch it off on purpose</source>
        <translation>%1 已启用，命令会拒绝执行：确认要移除后再将其关闭</translation>
    </message>
    <message>
        <source>Pigpen doesn&apos;t know which command applies this</source>
        <translation>Pigpen 不知道应用此变更的命令</translation>
    </message>
    <message>
        <source>Patroni learns who the members of etcd are now</source>
        <translation>让 Patroni 获知 etcd 的现有成员</translation>
    </message>
    <message>
        <source>all members that are there are healthy</source>
        <translation>现有成员均健康</translation>
    </message>
    <message>
        <source>no PostgreSQL cluster keeps its state there any more</source>
        <translation>已没有 PostgreSQL 集群在其中保存状态</translation>
    </message>
    <message>
        <source>the members that stay are a majority of those that are there</source>
        <translation>留下的成员占现有成员的多数</translation>
    </message>
    <message>
        <source>its metrics, logs, software repository and dashboards are kept elsewhere or not needed</source>
        <translation>其指标、日志、软件仓库与监控面板已另行保存，或不再需要</translation>
    </message>
    <message>
        <source>it is not where these commands run (admin_ip)</source>
        <translation>它不是运行这些命令的节点（admin_ip）</translation>
    </message>
    <message>
        <source>the cluster is healthy; partitions are moved to the newcomers by hand afterwards</source>
        <translation>集群健康；完成后须手工将分区迁移到新成员</translation>
    </message>
    <message>
        <source>no client uses it any more</source>
        <translation>已没有客户端使用它</translation>
    </message>
    <message>
        <source>their partitions are moved away and a majority of the controllers stays</source>
        <translation>其分区已迁走，且留下的控制器占多数</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>new in %1: %2</source>
        <translation>%1 新增：%2</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>removed from %1: %2</source>
        <translation>从 %1 移除：%2</translation>
    </message>
    <message>
        <source>the newcomers are a pool of their own (minio_volumes): a pool that holds data can&apos;t get or lose nodes; all members restart together</source>
        <translation>新成员自成一个存储池（minio_volumes）：已有数据的存储池不能增减节点；所有成员会同时重启</translation>
    </message>
    <message>
        <source>no backup and no bucket that it holds is needed any more</source>
        <translation>其中的备份与存储桶均不再需要</translation>
    </message>
    <message>
        <source>the pool that they are is drained (mcli admin decommission): a pool that holds data can&apos;t lose nodes</source>
        <translation>它们所构成的存储池已排空（mcli admin decommission）：已有数据的存储池不能减少节点</translation>
    </message>
    <message>
        <source>%1 can&apos;t go from %2 to %3 members in place</source>
        <translation>%1 的成员数无法原地由 %2 改为 %3</translation>
    </message>
    <message>
        <source>a MySQL cluster keeps the number of members that it was made with</source>
        <translation>MySQL 集群的成员数在创建后不可更改</translation>
    </message>
    <message>
        <source>make a new cluster and move the data</source>
        <translation>新建集群并迁移数据</translation>
    </message>
    <message>
        <source>the newcomer&apos;s machine is new and its data folder empty</source>
        <translation>新成员的机器是全新的，数据目录为空</translation>
    </message>
    <message>
        <source>%1 is retired; its data stays on its nodes until somebody deletes it</source>
        <translation>%1 下线；其数据保留在节点上，直到有人删除</translation>
    </message>
    <message>
        <source>it is no primary and can be reached</source>
        <translation>它不是主库，且可以连接</translation>
    </message>
    <message>
        <source>%1 can&apos;t be renamed to %2 in place</source>
        <translation>%1 无法原地改名为 %2</translation>
    </message>
    <message>
        <source>its members and the monitoring know it by its name</source>
        <translation>其成员与监控都以该名称识别它</translation>
    </message>
    <message>
        <source>%1 on %2 can&apos;t become %3 in place</source>
        <translation>%2 上的 %1 无法原地改为 %3</translation>
    </message>
    <message>
        <source>the number is part of the name by which the others know it</source>
        <translation>序号是名称的一部分，其他成员以该名称识别它</translation>
    </message>
    <message>
        <source>remove it with the old inventory, then add it with the new one</source>
        <translation>先用旧配置清单移除，再用新配置清单添加</translation>
    </message>
    <message>
        <source>%1 is set up otherwise</source>
        <translation>%1 的配置有变</translation>
    </message>
    <message>
        <source>the one that it follows runs; its clients wait while it starts</source>
        <translation>它的复制上游在运行；启动期间其客户端须等待</translation>
    </message>
    <message>
        <source>see the parameter that it follows from</source>
        <translation>参见决定它的参数</translation>
    </message>
    <message>
        <source>what applies this to a member that runs, Pigpen doesn&apos;t know</source>
        <translation>Pigpen 不知道如何将此变更应用到运行中的成员</translation>
    </message>
    <message>
        <source>the sentinels of %1 watch others</source>
        <translation>%1 的哨兵监视对象有变</translation>
    </message>
    <message>
        <source>the primaries that they shall watch run</source>
        <translation>要监视的主库均在运行</translation>
    </message>
    <message>
        <source>the mode of %1 can&apos;t be changed in place</source>
        <translation>%1 的模式无法原地更改</translation>
    </message>
    <message>
        <source>redis_mode says what a cluster is made as</source>
        <translation>redis_mode 在集群创建时即已确定</translation>
    </message>
    <message>
        <source>which group lists it changes nothing on its nodes</source>
        <translation>由哪个分组列出，对其节点没有影响</translation>
    </message>
    <message>
        <source>a group of machines: see its nodes</source>
        <translation>机器的分组：参见其中各节点</translation>
    </message>
    <message>
        <source>see the node</source>
        <translation>参见该节点</translation>
    </message>
    <message>
        <source>all of %1 can&apos;t move at once</source>
        <translation>%1 的全部成员无法同时迁移</translation>
    </message>
    <message>
        <source>what it holds is only on %1, which would have to go before the newcomers can copy it</source>
        <translation>数据只在 %1 上，而必须先将其移除，新成员才能加入，届时已无数据可供复制</translation>
    </message>
    <message>
        <source>add a member on a node of its own first, under a number that is free, and let it take over; then remove the old ones</source>
        <translation>先在单独的节点上添加一个成员，使用空闲的序号，由它接管；再移除旧成员</translation>
    </message>
    <message>
        <source>you know how the shards shall lie: the newcomers join the native cluster by hand afterwards (redis-cli --cluster add-node, then reshard)</source>
        <translation>已规划好分片的分布：新成员须随后手工加入原生集群（redis-cli --cluster add-node，再 reshard）</translation>
    </message>
    <message>
        <source>its slots are moved away (redis-cli --cluster reshard, del-node)</source>
        <translation>其槽位已迁走（redis-cli --cluster reshard、del-node）</translation>
    </message>
    <message>
        <source>no replica follows it and no client uses it any more</source>
        <translation>已没有从库跟随它，也没有客户端使用它</translation>
    </message>
    <message>
        <source>to be monitored: %1</source>
        <translation>纳入监控：%1</translation>
    </message>
    <message>
        <source>the monitoring user exists there and may log in</source>
        <translation>监控用户已在其上存在，且可以登录</translation>
    </message>
    <message>
        <source>look for %1 in Grafana&apos;s list of clusters</source>
        <translation>在 Grafana 的集群列表中查看 %1</translation>
    </message>
    <message>
        <source>no longer monitored: %1</source>
        <translation>不再监控：%1</translation>
    </message>
    <message>
        <source>it stays as it is, for what it carries can&apos;t be changed in place</source>
        <translation>保持现状：其上承载的对象无法原地更改</translation>
    </message>
    <message>
        <source>setting up infra sets up its node, too</source>
        <translation>部署 infra 时会一并初始化其节点</translation>
    </message>
    <message>
        <source>Pigsty takes care of %1 from now on</source>
        <translation>%1 从此由 Pigsty 管理</translation>
    </message>
    <message>
        <source>the admin user can log in there by ssh and become root</source>
        <translation>管理员用户可以通过 ssh 登录，并能切换为 root</translation>
    </message>
    <message>
        <source>Pigsty takes care of %1 no longer</source>
        <translation>%1 不再由 Pigsty 管理</translation>
    </message>
    <message>
        <source>everything that ran there is removed; haproxy, exporters and the shipping of logs stop</source>
        <translation>其上运行的一切均已移除；haproxy、exporter 与日志发送会停止</translation>
    </message>
    <message>
        <source>nothing names it any more: it keeps the name that it has</source>
        <translation>已不再为它指定名称：沿用现有名称</translation>
    </message>
    <message>
        <source>%1 is called %2 now, not %3 any more</source>
        <translation>%1 由 %3 改名为 %2</translation>
    </message>
    <message>
        <source>what it carries is told of the instances</source>
        <translation>其承载的内容见各实例的差异</translation>
    </message>
    <message>
        <source>its groups say which variables count: see there</source>
        <translation>哪些变量生效由所属分组决定：参见分组的差异</translation>
    </message>
    <message>
        <source>the user %1 is dropped (state: absent)</source>
        <translation>删除用户 %1（state: absent）</translation>
    </message>
    <message>
        <source>no client logs in as %1; what it owns passes to the superuser</source>
        <translation>已没有客户端以 %1 登录；其拥有的对象会转归超级用户</translation>
    </message>
    <message>
        <source>the database %1 is dropped (state: absent)</source>
        <translation>删除数据库 %1（state: absent）</translation>
    </message>
    <message>
        <source>a backup holds what is needed of %1; its connections are cut</source>
        <translation>%1 中需要保留的数据已有备份；其连接会被切断</translation>
    </message>
    <message>
        <source>leaving the list drops nobody: the user stays in %1. To drop it, keep it in the list with “state: absent” and run %2</source>
        <translation>移出列表不会删除用户：该用户仍留在 %1 中。要删除它，将其留在列表中并设为“state: absent”，再运行 %2</translation>
    </message>
    <message>
        <source>the user %1 is new</source>
        <translation>新增用户 %1</translation>
    </message>
    <message>
        <source>the user %1 is changed</source>
        <translation>用户 %1 有变更</translation>
    </message>
    <message>
        <source>the primary of %1 runs</source>
        <translation>%1 的主库在运行</translation>
    </message>
    <message>
        <source>leaving the list drops nothing: the database stays in %1. To drop it, keep it in the list with “state: absent” and run %2</source>
        <translation>移出列表不会删除数据库：该数据库仍留在 %1 中。要删除它，将其留在列表中并设为“state: absent”，再运行 %2</translation>
    </message>
    <message>
        <source>the database %1 is dropped and made anew (state: recreate)</source>
        <translation>删除并重建数据库 %1（state: recreate）</translation>
    </message>
    <message>
        <source>%1 of the database %2.%3 can&apos;t be changed in place</source>
        <translation>数据库 %2.%3 的 %1 无法原地更改</translation>
    </message>
    <message>
        <source>a database keeps what it was made with</source>
        <translation>这些属性在数据库创建后不可更改</translation>
    </message>
    <message>
        <source>make another database and move the data; or, where the data may go, set “state: recreate” for one run of %1</source>
        <translation>另建数据库并迁移数据；若数据可以丢弃，也可临时设为“state: recreate”，运行一次 %1</translation>
    </message>
    <message>
        <source>its baseline (%1) may run once more: it is executed again</source>
        <translation>其 baseline（%1）可以重复执行：它会再执行一次</translation>
    </message>
    <message>
        <source>nothing needs the schemas and extensions that are to be absent: all that depends on them goes, too</source>
        <translation>待删除的模式与扩展已不再需要：依赖它们的一切会一并删除</translation>
    </message>
    <message>
        <source>the database %1 is new</source>
        <translation>新增数据库 %1</translation>
    </message>
    <message>
        <source>the database %1 is changed</source>
        <translation>数据库 %1 有变更</translation>
    </message>
    <message>
        <source>services of %1 route otherwise</source>
        <translation>%1 的服务路由有变</translation>
    </message>
    <message>
        <source>what follows from it is told of the entities; of others, nothing</source>
        <translation>其影响已列在各实体的差异中；此外没有影响</translation>
    </message>
    <message>
        <source>it says how Ansible reaches the host: the next command goes by it</source>
        <translation>它决定 Ansible 如何连接该主机：下一条命令即按此执行</translation>
    </message>
    <message>
        <source>%1 is none of Pigsty&apos;s parameters: Pigpen doesn&apos;t know who reads it</source>
        <translation>%1 不是 Pigsty 的参数：Pigpen 不知道由谁读取</translation>
    </message>
    <message>
        <source>no host that was there before sees another value</source>
        <translation>原有主机的生效值均未改变</translation>
    </message>
    <message>
        <source>nothing that was there before reads it</source>
        <translation>原有的对象均不读取它</translation>
    </message>
    <message>
        <source>%1 is another</source>
        <translation>%1 有变更</translation>
    </message>
    <message>
        <source>how %1 is changed in what runs already, Pigpen doesn&apos;t know</source>
        <translation>Pigpen 不知道如何在运行中的对象上更改 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed in place on %2</source>
        <translation>%2 上的 %1 无法原地更改</translation>
    </message>
    <message>
        <source>by hand: %1 on %2</source>
        <translation>手工处理：%2 上的 %1</translation>
    </message>
    <message>
        <source>what exists was made with the old value and keeps it: make a new cluster and move the data</source>
        <translation>现有对象以旧值创建，不会改变：须新建集群并迁移数据</translation>
    </message>
    <message>
        <source>it counts when something is removed</source>
        <translation>仅在移除时生效</translation>
    </message>
    <message>
        <source>it counts when something is made anew</source>
        <translation>仅在新建时生效</translation>
    </message>
    <message>
        <source>the template counts only when a cluster is made; since then Patroni keeps the settings in etcd: the command opens them in an editor; what `patronictl list` marks with * wants a restart</source>
        <translation>模板仅在创建集群时生效；此后 Patroni 将设置保存在 etcd 中：该命令会在编辑器中打开这些设置；`patronictl list` 中标有 * 的成员需要重启</translation>
    </message>
    <message>
        <source>it counts when a cluster is made; in one that runs, do the same by hand in SQL, or leave it as it is</source>
        <translation>创建集群时生效；对运行中的集群，用 SQL 手工作同样的更改，或保持原样</translation>
    </message>
    <message>
        <source>clients of pgbouncer may be cut off and connect again</source>
        <translation>pgbouncer 的客户端可能断开并重新连接</translation>
    </message>
    <message>
        <source>all members are healthy: they restart one by one and keep their majority</source>
        <translation>所有成员均健康：成员会逐个重启，始终保持多数</translation>
    </message>
    <message>
        <source>a role that exists keeps its name: rename it in SQL first</source>
        <translation>已有的角色不会随之改名：先用 SQL 重命名</translation>
    </message>
    <message>
        <source>the administrator has the new password already (\password in psql on the primary)</source>
        <translation>管理员已改用新密码（在主库上用 psql 的 \password 修改）</translation>
    </message>
    <message>
        <source>the monitoring user has the new password already (\password in psql on the primary)</source>
        <translation>监控用户已改用新密码（在主库上用 psql 的 \password 修改）</translation>
    </message>
    <message>
        <source>the replication user has the new password already (\password in psql on the primary); until the command is through, new replication connections fail</source>
        <translation>复制用户已改用新密码（在主库上用 psql 的 \password 修改）；命令执行完毕之前，新的复制连接会失败</translation>
    </message>
    <message>
        <source>set it on the primary (\password in psql)</source>
        <translation>在主库上设置（psql 的 \password）</translation>
    </message>
    <message>
        <source>the packages are in the software repository; an extension that has to be loaded at start (pg_libs) wants a restart, too</source>
        <translation>软件仓库中已有这些软件包；须在启动时加载的扩展（pg_libs）还需要重启</translation>
    </message>
    <message>
        <source>you know which of these want a restart of PostgreSQL: others count at once</source>
        <translation>已确认其中哪些参数需要重启 PostgreSQL：其余参数立即生效</translation>
    </message>
    <message>
        <source>its connections may break off: PostgreSQL restarts, one member after the other</source>
        <translation>其连接可能中断：PostgreSQL 会逐个成员重启</translation>
    </message>
    <message>
        <source>it counts on the command line</source>
        <translation>仅在命令行上使用时有意义</translation>
    </message>
    <message>
        <source>the repository for the backups can be reached; make a full backup afterwards</source>
        <translation>备份仓库可以访问；完成后执行一次全量备份</translation>
    </message>
    <message>
        <source>it counts after the next reboot: plan one, replicas first</source>
        <translation>下次重启系统后生效：安排一次重启，从库先行</translation>
    </message>
    <message>
        <source>PostgreSQL uses other huge pages after its next restart</source>
        <translation>PostgreSQL 在下次重启后才改用新的巨页</translation>
    </message>
    <message>
        <source>what must stay reachable is open, ssh first of all</source>
        <translation>必须保持可达的端口均已放行，首先是 ssh</translation>
    </message>
    <message>
        <source>its containers may stop while Docker restarts</source>
        <translation>Docker 重启期间，其容器可能停止</translation>
    </message>
    <message>
        <source>it counts when something is set up the next time</source>
        <translation>下次初始化时生效</translation>
    </message>
    <message>
        <source>certificates that are issued from now on have it</source>
        <translation>此后签发的证书采用新值</translation>
    </message>
    <message>
        <source>what is missing can be downloaded; it may take a while</source>
        <translation>缺少的软件包可以下载；可能需要一些时间</translation>
    </message>
    <message>
        <source>Grafana keeps the password that it was first started with: change it there, or with grafana-cli admin reset-admin-password on each infra node</source>
        <translation>Grafana 沿用首次启动时的密码：在 Grafana 中修改，或在每个基础设施节点上执行 grafana-cli admin reset-admin-password</translation>
    </message>
    <message>
        <source>Grafana restarts; without the tag grafana_clean its dashboards stay</source>
        <translation>Grafana 会重启；不带标签 grafana_clean 时，监控面板会保留</translation>
    </message>
    <message>
        <source>root has the new password already (etcdctl user passwd root)</source>
        <translation>root 已改用新密码（etcdctl user passwd root）</translation>
    </message>
    <message>
        <source>a pool keeps the drives that it was made with: add another pool, or move the data</source>
        <translation>存储池的磁盘在创建后不可更改：添加新的存储池，或迁移数据</translation>
    </message>
    <message>
        <source>all members restart together: backups and clients wait</source>
        <translation>所有成员会同时重启：备份与客户端须等待</translation>
    </message>
    <message>
        <source>what is only in memory is saved: every instance restarts</source>
        <translation>仅存于内存的数据已保存：所有实例都会重启</translation>
    </message>
    <message>
        <source>the playbook refuses to change it: change it in MySQL first, then run ./mysql.yml</source>
        <translation>剧本拒绝更改它：先在 MySQL 中修改，再运行 ./mysql.yml</translation>
    </message>
    <message>
        <source>%1 runs: the new cluster copies it</source>
        <translation>%1 在运行：新集群从它复制</translation>
    </message>
    <message>
        <source>an etcd cluster runs: the inventory names none, and Patroni keeps its state there</source>
        <translation>etcd 集群在运行：配置清单中没有定义 etcd，而 Patroni 须将状态保存在其中</translation>
    </message>
    <message>
        <source>the PostgreSQL that stood on its nodes before is removed</source>
        <translation>其节点上原有的 PostgreSQL 已移除</translation>
    </message>
    <message>
        <source>what is needed of its data and backups is kept elsewhere: both are deleted</source>
        <translation>需要保留的数据与备份已另行保存：两者都会被删除</translation>
    </message>
    <message>
        <source>%1, which copies it, is promoted or removed</source>
        <translation>从它复制的 %1 已提升为独立集群，或已移除</translation>
    </message>
    <message>
        <source>%1 is removed with all its data</source>
        <translation>移除 %1 及其全部数据</translation>
    </message>
    <message>
        <source>Patroni, the monitoring, the backups and the services know it by its name</source>
        <translation>Patroni、监控、备份与服务都以该名称识别它</translation>
    </message>
    <message>
        <source>make %1 as a standby cluster of %2, promote it, move the clients, remove %2</source>
        <translation>将 %1 创建为 %2 的备份集群，提升后迁移客户端，再移除 %2</translation>
    </message>
    <message>
        <source>pg_version of %1 can&apos;t go from %2 to %3 in place</source>
        <translation>%1 的 pg_version 无法原地由 %2 改为 %3</translation>
    </message>
    <message>
        <source>another major version stores its data otherwise</source>
        <translation>不同大版本的数据存储格式不同</translation>
    </message>
    <message>
        <source>make a new cluster of version %1 and move the data (logical replication, or dump and restore)</source>
        <translation>新建 %1 版本的集群并迁移数据（逻辑复制，或转储与恢复）</translation>
    </message>
    <message>
        <source>the version is the same as by default</source>
        <translation>版本与默认值相同</translation>
    </message>
    <message>
        <source>the kind of cluster and the shard of %1 can&apos;t be changed in place</source>
        <translation>%1 的集群类型与分片无法原地更改</translation>
    </message>
    <message>
        <source>pg_mode, pg_shard and pg_group say what a cluster is made as</source>
        <translation>pg_mode、pg_shard 与 pg_group 在集群创建时即已确定</translation>
    </message>
    <message>
        <source>see its primary, which says whom it follows</source>
        <translation>参见其主库：跟随谁由主库决定</translation>
    </message>
    <message>
        <source>%1 replicates from another member</source>
        <translation>%1 的复制上游有变</translation>
    </message>
    <message>
        <source>%1 can&apos;t become a standby cluster in place</source>
        <translation>%1 无法原地改为备份集群</translation>
    </message>
    <message>
        <source>its data has a history of its own</source>
        <translation>其数据有自己的历史</translation>
    </message>
    <message>
        <source>remove it with the old inventory and add it with the new one: it is copied anew</source>
        <translation>用旧配置清单移除，再用新配置清单添加：数据会重新复制</translation>
    </message>
    <message>
        <source>%1 stands on its own from now on</source>
        <translation>%1 从此独立运行</translation>
    </message>
    <message>
        <source>%1 follows %2 from now on</source>
        <translation>%1 从此跟随 %2</translation>
    </message>
    <message>
        <source>it has all that it needs of %1: it can&apos;t follow again afterwards</source>
        <translation>所需的 %1 数据均已到位：此后无法再跟随它</translation>
    </message>
    <message>
        <source>PostgreSQL runs at %1</source>
        <translation>%1 上的 PostgreSQL 在运行</translation>
    </message>
    <message>
        <source>how the delay of a member that runs is changed, Pigpen doesn&apos;t know</source>
        <translation>Pigpen 不知道如何更改运行中成员的延迟</translation>
    </message>
    <message>
        <source>%1 lags behind by %2</source>
        <translation>%1 的延迟改为 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0</translation>
    </message>
    <message>
        <source>rules of access may be for a role, and %1 has another one</source>
        <translation>HBA 规则可能限定角色，而 %1 的角色有变</translation>
    </message>
    <message>
        <source>services choose their members by role</source>
        <translation>服务按角色选取成员</translation>
    </message>
    <message>
        <source>%1 has another weight</source>
        <translation>%1 的权重有变</translation>
    </message>
    <message>
        <source>it still follows %1, where nobody is left: say by pg_upstream whom to follow</source>
        <translation>它仍跟随 %1，而该处已没有实例：用 pg_upstream 指定要跟随的上游</translation>
    </message>
    <message>
        <source>replicas follow whoever leads, by themselves</source>
        <translation>从库会自动跟随当前主库</translation>
    </message>
    <message>
        <source>no delay, as before</source>
        <translation>与之前一样没有延迟</translation>
    </message>
    <message>
        <source>how a server that runs gets another port, Pigpen doesn&apos;t know</source>
        <translation>Pigpen 不知道如何更改运行中服务器的端口</translation>
    </message>
    <message>
        <source>the number is part of the name by which Patroni, the monitoring and the backups know it</source>
        <translation>序号是名称的一部分，Patroni、监控与备份都以该名称识别它</translation>
    </message>
    <message>
        <source>to have it so, remove it with the old inventory (bin/pgsql-rm %1) and add it with the new one (bin/pgsql-add %1): its data is copied anew</source>
        <translation>若确需如此，用旧配置清单移除（bin/pgsql-rm %1），再用新配置清单添加（bin/pgsql-add %1）：数据会重新复制</translation>
    </message>
    <message>
        <source>%1 is to lead %2 in place of %3</source>
        <translation>由 %1 代替 %3 担任 %2 的主库</translation>
    </message>
    <message>
        <source>%1 leads %2 and is to be removed</source>
        <translation>%1 是 %2 的主库，即将移除</translation>
    </message>
    <message>
        <source>%1 streams without lag; writing stops for some seconds</source>
        <translation>%1 的流复制没有延迟；写入会中断数秒</translation>
    </message>
    <message>
        <source>%1 no longer routes to %2</source>
        <translation>%1 不再将流量路由到 %2</translation>
    </message>
    <message>
        <source>removed from %1, to make room: %2</source>
        <translation>为腾出位置，从 %1 移除：%2</translation>
    </message>
    <message>
        <source>%1 leads no longer: the switchover to %2 is done</source>
        <translation>%1 已不是主库：主动切换到 %2 已完成</translation>
    </message>
    <message>
        <source>%1 leads and nobody can take over: writing stops with it</source>
        <translation>%1 是主库，且没有成员可以接管：移除后写入中断</translation>
    </message>
    <message>
        <source>%1, which replicates from %2, follows another one</source>
        <translation>从 %2 复制的 %1 已改为跟随其他成员</translation>
    </message>
    <message>
        <source>new in %1: %2; the data is copied, and the other members route there, too</source>
        <translation>%1 新增：%2；数据会复制过去，其他成员也会将流量路由到它</translation>
    </message>
    <message>
        <source>its predecessor of the same name is removed</source>
        <translation>同名的原实例已移除</translation>
    </message>
    <message>
        <source>%1 gives up %2, which no playbook takes away</source>
        <translation>%1 不再使用 %2，而没有剧本会移除它</translation>
    </message>
    <message>
        <source>no client uses %1 any more</source>
        <translation>已没有客户端使用 %1</translation>
    </message>
    <message>
        <source>%1 gets the virtual address %2</source>
        <translation>%1 启用 VIP %2</translation>
    </message>
    <message>
        <source>%1 changes its virtual address from %2 to %3</source>
        <translation>%1 的 VIP 由 %2 改为 %3</translation>
    </message>
    <message>
        <source>nothing else answers at %1</source>
        <translation>%1 上没有其他主机应答</translation>
    </message>
    <message>
        <source>Runs a command with an inventory: Ansible takes the variable before its settings.</source>
        <translation>使用指定的配置清单运行命令：对 Ansible 而言，该环境变量优先于其配置文件。</translation>
    </message>
    <message>
        <source>Goes on after the word yes only.</source>
        <translation>仅在输入 yes 后继续。</translation>
    </message>
    <message>
        <source>Type yes to go on:</source>
        <translation>输入 yes 继续：</translation>
    </message>
    <message>
        <source>From %1 to %2. Run it on the admin node in Pigsty&apos;s home directory; read it first.</source>
        <translation>从 %1 到 %2。在管理节点的 Pigsty 主目录下运行；运行前先通读一遍。</translation>
    </message>
    <message>
        <source>It stops at the first failure and asks before each step that destroys data.</source>
        <translation>遇到首个失败即停止；每个破坏数据的步骤执行前都会询问。</translation>
    </message>
    <message>
        <source>can&apos;t be read: set OLD and NEW to the two inventories</source>
        <translation>无法读取：将 OLD 和 NEW 设为两份配置清单的路径</translation>
    </message>
    <message>
        <source>What differs:</source>
        <translation>差异：</translation>
    </message>
    <message>
        <source>no command: %1</source>
        <translation>无需命令：%1</translation>
    </message>
    <message>
        <source>NOT IN THIS SCRIPT, Pigpen doesn&apos;t know it: %1</source>
        <translation>未包含在本脚本中，Pigpen 不了解：%1</translation>
    </message>
    <message>
        <source>%1 CAN&apos;T BE DONE IN PLACE: %2</source>
        <translation>%1 无法原地完成：%2</translation>
    </message>
    <message>
        <source>%1 DESTROYS DATA: %2</source>
        <translation>%1 会破坏数据：%2</translation>
    </message>
    <message>
        <source>%1 TO DO BY HAND: %2</source>
        <translation>%1 需手工完成：%2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前提：%1</translation>
    </message>
    <message>
        <source>Check afterwards: %1</source>
        <translation>完成后检查：%1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>没有需要运行的命令。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>DESTROYS DATA</source>
        <translation>破坏数据</translation>
    </message>
    <message>
        <source>CAN&apos;T BE DONE IN PLACE</source>
        <translation>无法原地完成</translation>
    </message>
    <message>
        <source>instead:</source>
        <translation>替代：</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>前提：</translation>
    </message>
    <message>
        <source>Nothing differs: there is nothing to run.</source>
        <translation>没有差异：无需运行任何命令。</translation>
    </message>
    <message>
        <source>What differs, and what becomes of it:</source>
        <translation>差异及其处理方式：</translation>
    </message>
    <message>
        <source>What to run, in this order, in Pigsty&apos;s home directory:</source>
        <translation>在 Pigsty 主目录下依次运行：</translation>
    </message>
    <message>
        <source>why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>check:</source>
        <translation>验证：</translation>
    </message>
</context>
<context>
    <name>PlanMaking</name>
    <message>
        <source>The text is no inventory, so there is nothing to plan: %1</source>
        <translation>文本不是有效的配置清单，无法制定计划：%1</translation>
    </message>
    <message>
        <source>There is no design to plan for.</source>
        <translation>没有可制定计划的设计。</translation>
    </message>
    <message>
        <source>The text has a problem at the moment: this is the plan of its last good state.</source>
        <translation>文本当前有问题：此计划基于上一次有效的状态。</translation>
    </message>
    <message>
        <source>The design has no file yet, so there is nothing on disk to compare it with. Save it, or compare it with another file.</source>
        <translation>设计尚未存为文件，磁盘上没有可比较的内容。请先保存，或与其他文件比较。</translation>
    </message>
    <message>
        <source>What it is compared with is no inventory: %1</source>
        <translation>比较对象不是有效的配置清单：%1</translation>
    </message>
    <message>
        <source>The design is what the file on disk holds: nothing to run.</source>
        <translation>设计与磁盘上的文件一致：无需执行任何操作。</translation>
    </message>
    <message>
        <source>The design is what %1 holds: nothing to run.</source>
        <translation>设计与 %1 一致：无需执行任何操作。</translation>
    </message>
    <message>
        <source>No entity and no variable differs, only comments or how things are written: nothing to run.</source>
        <translation>实体与变量均无差异，仅注释或写法不同：无需执行任何操作。</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n destroy(s) data</source>
        <translation>
            <numerusform>%n 个破坏数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n 个重启</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be done in place</source>
        <translation>
            <numerusform>%n 个无法原地完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many steps: their risks</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) no command</source>
        <translation>
            <numerusform>%n 项变更无需命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) is/are unknown</source>
        <translation>
            <numerusform>%n 项变更的实施方式未知</numerusform>
        </translation>
    </message>
    <message>
        <source>the earlier one (%1): what it removes is in the present one no more</source>
        <translation>旧配置清单（%1）：要移除的对象在当前配置清单中已不存在</translation>
    </message>
    <message>
        <source>the present one, once it is saved</source>
        <translation>当前配置清单（须先保存）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What no command does</source>
        <translation>命令无法做到的事</translation>
    </message>
    <message>
        <source>To do by hand</source>
        <translation>需手动执行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代做法</translation>
    </message>
    <message>
        <source>What must be true first</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Check afterwards</source>
        <translation>事后验证</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>配置清单</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>this file holds no settings of Pigpen</source>
        <translation>此文件中没有 Pigpen 的设置</translation>
    </message>
    <message>
        <source>choose one that Pigpen exported</source>
        <translation>请选择由 Pigpen 导出的文件</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Not said</source>
        <translation>未标明</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>物理机</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>折叠：%1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开：%1</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Machine of %1</source>
        <translation>设置机器类型：%1</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
</context>
<context>
    <name>ProblemFixing</name>
    <message>
        <source>the text is no inventory at the moment: %1</source>
        <translation>文本当前不是有效的配置清单：%1</translation>
    </message>
    <message>
        <source>mend it in the source pane first, or undo</source>
        <translation>请先在源码面板中修正，或撤销</translation>
    </message>
    <message>
        <source>there is no inventory to fix</source>
        <translation>没有可修复的配置清单</translation>
    </message>
    <message>
        <source>%1 offers no fix for this</source>
        <translation>%1 没有针对此问题的修复</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <translation>修复 %1：%2</translation>
    </message>
    <message>
        <source>none of these problems has a fix that can be made</source>
        <translation>这些问题均没有可实施的修复</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>修复 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1: %n problem(s)</source>
        <translation>
            <numerusform>修复 %1：%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>The inventory as a whole</source>
        <translation>整个配置清单</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>%1 Here: %2</source>
        <translation>%1此处：%2</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>修复：</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Ignored:</source>
        <translation>已忽略：</translation>
    </message>
    <message>
        <source>a comment says so, without a reason</source>
        <translation>由注释指定，未说明理由</translation>
    </message>
    <message>
        <source>none that is safe; change what it is about.</source>
        <translation>没有安全的自动修复；请修改问题所指的内容。</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>出处：</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>there is no view %1; say clusters, nodes, model or er</source>
        <translation>没有视图 %1；请指定 clusters、nodes、model 或 er</translation>
    </message>
    <message>
        <source>%1 is no size; say for example 1440x900</source>
        <translation>%1 不是有效的尺寸；应形如 1440x900</translation>
    </message>
    <message>
        <source>there is no theme %1; say light or dark</source>
        <translation>没有主题 %1；请指定 light 或 dark</translation>
    </message>
    <message>
        <source>--down: there is no node %1; name nodes of the inventory by their address</source>
        <translation>--down: 没有节点 %1；请用地址指定配置清单中的节点</translation>
    </message>
    <message>
        <source>%1: the picture can&apos;t be written; check the folder</source>
        <translation>%1: 无法写入图片；请检查目录</translation>
    </message>
    <message>
        <source>there is no display; run a command, see pigpen --help</source>
        <translation>没有图形显示；请使用命令，见 pigpen --help</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>becomes the primary</source>
        <translation>成为主库</translation>
    </message>
    <message>
        <source>becomes an offline instance</source>
        <translation>成为离线实例</translation>
    </message>
    <message>
        <source>becomes a %1</source>
        <translation>成为 %1</translation>
    </message>
    <message>
        <source>new cluster</source>
        <translation>新集群</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>移动到 %1</translation>
    </message>
    <message>
        <source>%1 will replicate from %2</source>
        <translation>%1 将从 %2 复制</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>there is no inventory yet</source>
        <translation>还没有配置清单</translation>
    </message>
    <message>
        <source>start one with File, New</source>
        <translation>请通过“文件”→“新建”创建</translation>
    </message>
    <message>
        <source>there is no such instance</source>
        <translation>没有这个实例</translation>
    </message>
    <message>
        <source>%1 replicates from %2 already</source>
        <translation>%1 已在从 %2 复制</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>请选择其他实例</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>there is no inventory to export</source>
        <translation>没有可导出的配置清单</translation>
    </message>
    <message>
        <source>open one, or begin with a template</source>
        <translation>请打开一个，或从模板新建</translation>
    </message>
    <message>
        <source>a %1 must be painted</source>
        <translation>%1 需要绘制才能生成</translation>
    </message>
    <message>
        <source>ask who paints, in app/paint</source>
        <translation>请改用 app/paint 中的绘制接口</translation>
    </message>
</context>
<context>
    <name>Raster</name>
    <message>
        <source>at scale %1 the picture would be %2 × %3 pixels, more than can be painted</source>
        <translation>缩放比例为 %1 时，图片将有 %2 × %3 像素，超出可绘制的上限</translation>
    </message>
    <message>
        <source>scale %1 fits; SVG and PDF have no such limit</source>
        <translation>缩放比例 %1 可行；SVG 与 PDF 没有此限制</translation>
    </message>
    <message>
        <source>the scale of a picture must be more than 0</source>
        <translation>图片的缩放比例必须大于 0</translation>
    </message>
    <message>
        <source>1 is 96 dots per inch, 2 twice that</source>
        <translation>1 为每英寸 96 点，2 为其两倍</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture at scale %1</source>
        <translation>内存不足，无法生成缩放比例为 %1 的图片</translation>
    </message>
    <message>
        <source>take a smaller scale</source>
        <translation>请使用较小的缩放比例</translation>
    </message>
    <message>
        <source>the picture can&apos;t be written as PNG</source>
        <translation>无法将图片写为 PNG</translation>
    </message>
    <message>
        <source>export it as SVG</source>
        <translation>请导出为 SVG</translation>
    </message>
</context>
<context>
    <name>RiskLook</name>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>destroys data</source>
        <translation>破坏数据</translation>
    </message>
    <message>
        <source>can&apos;t be done in place</source>
        <translation>无法原地完成</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>it has no selector; write one in quotes, such as “[]” for all members</source>
        <translation>缺少选择器；请用引号写上，例如“[]”表示全部成员</translation>
    </message>
    <message>
        <source>“%1”: %2, at character %3</source>
        <translation>“%1”：第 %3 个字符处，%2</translation>
    </message>
</context>
<context>
    <name>SeverityLook</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ShardFrames</name>
    <message>
        <source>%1, sharded over %2 clusters</source>
        <translation>%1，分片分布于 %2 个集群</translation>
    </message>
</context>
<context>
    <name>Sidecar</name>
    <message>
        <source>it holds no object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <source>this is no layout file: %1</source>
        <translation>这不是有效的布局文件：%1</translation>
    </message>
    <message>
        <source>mend it, or delete it to get the automatic layout</source>
        <translation>请修正它，或将其删除以使用自动布局</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>SourceProblems</name>
    <message>
        <source>Fix: %1…</source>
        <translation>修复：%1…</translation>
    </message>
    <message>
        <source>Ignore %1…</source>
        <translation>忽略 %1…</translation>
    </message>
    <message>
        <source>Show %1 among the problems</source>
        <translation>在问题面板中显示 %1</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Single node</source>
        <translation>单节点</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>双节点</translation>
    </message>
    <message>
        <source>Trio</source>
        <translation>三节点</translation>
    </message>
    <message>
        <source>Four-node sandbox</source>
        <translation>四节点沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Citus</source>
        <translation>Citus</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>灾备站点</translation>
    </message>
    <message>
        <source>Redis with Sentinel</source>
        <translation>Redis 与哨兵</translation>
    </message>
    <message>
        <source>everything on one node, the smallest deployment</source>
        <translation>全部部署在一个节点上，规模最小</translation>
    </message>
    <message>
        <source>two nodes, a primary and its replica; infra and etcd on the first</source>
        <translation>两个节点，一主一从；INFRA 与 etcd 位于第一个节点</translation>
    </message>
    <message>
        <source>three nodes that carry everything together; any one of them may fail</source>
        <translation>三个节点共同承载一切，任一节点都可以故障</translation>
    </message>
    <message>
        <source>four nodes for learning and trying out</source>
        <translation>四个节点，用于学习与试用</translation>
    </message>
    <message>
        <source>two infra nodes, three etcd members and three minio nodes of their own, two database clusters</source>
        <translation>两个 INFRA 节点，三个独立的 etcd 成员与三个独立的 MinIO 节点，两套数据库集群</translation>
    </message>
    <message>
        <source>a sharded database of one coordinator and two worker clusters, two nodes each</source>
        <translation>水平分片数据库：一个协调者集群与两个工作集群，各有两个节点</translation>
    </message>
    <message>
        <source>a cluster, its copy elsewhere that follows it, and one that follows an hour late</source>
        <translation>一套集群，一套异地备份集群，以及一套延迟一小时的集群</translation>
    </message>
    <message>
        <source>a primary with its replica, three sentinels that watch it, and a cluster of six processes</source>
        <translation>一主一从，三个哨兵负责监控，另有一套六进程的集群</translation>
    </message>
</context>
<context>
    <name>TopologyDrawing</name>
    <message>
        <source>Delayed replication</source>
        <translation>延迟复制</translation>
    </message>
    <message>
        <source>Watched by sentinels</source>
        <translation>由哨兵监视</translation>
    </message>
    <message>
        <source>Remote cluster, only monitored</source>
        <translation>远程集群，仅监控</translation>
    </message>
    <message>
        <source>PostgreSQL cluster</source>
        <translation>PostgreSQL 集群</translation>
    </message>
    <message>
        <source>Shards of one database</source>
        <translation>同一数据库的分片</translation>
    </message>
    <message>
        <source>Service and its port</source>
        <translation>服务及其端口</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>Takes offline queries</source>
        <translation>承担离线查询</translation>
    </message>
    <message>
        <source>Node&apos;s address</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Port of an instance</source>
        <translation>实例端口</translation>
    </message>
    <message>
        <source>Port of a service</source>
        <translation>服务端口</translation>
    </message>
    <message>
        <source>Port of the monitoring</source>
        <translation>监控端口</translation>
    </message>
    <message>
        <source>Every cluster with its services, instances, replication, databases and roles.</source>
        <translation>每个集群及其服务、实例、复制关系、数据库与角色。</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Every node with the instances that run on it and their ports.</source>
        <translation>每个节点及其上运行的实例与端口。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Remove the selected</source>
        <translation>移除选中项</translation>
    </message>
    <message>
        <source>&amp;Promote to primary</source>
        <translation>提升为主库(&amp;P)</translation>
    </message>
    <message>
        <source>%1 becomes the primary, %2 a replica</source>
        <translation>%1 成为主库，%2 成为从库</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>上游(&amp;U)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to cluster</source>
        <translation>移动到集群(&amp;V)</translation>
    </message>
    <message>
        <source>Move to no&amp;de</source>
        <translation>移动到节点(&amp;D)</translation>
    </message>
    <message>
        <source>%1 keeps its number and role</source>
        <translation>%1 保留其编号与角色</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>添加实例(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;database…</source>
        <translation>添加数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>name of the database</source>
        <translation>数据库名称</translation>
    </message>
    <message>
        <source>Written to pg_databases of %1</source>
        <translation>写入 %1 的 pg_databases</translation>
    </message>
    <message>
        <source>Add r&amp;ole…</source>
        <translation>添加角色(&amp;O)…</translation>
    </message>
    <message>
        <source>name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Written to pg_users of %1</source>
        <translation>写入 %1 的 pg_users</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>添加服务(&amp;S)…</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Written to pg_services of %1, with the next free port</source>
        <translation>写入 %1 的 pg_services，使用下一个空闲端口</translation>
    </message>
    <message>
        <source>Add to &amp;cluster</source>
        <translation>添加到集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New cluster here</source>
        <translation>在此新建集群(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>移除 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the selected</source>
        <translation>移除选中项(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>The text of a block (%1) begins on the next line</source>
        <translation>文本块（%1）的内容应从下一行开始</translation>
    </message>
    <message>
        <source>move the text to the next line</source>
        <translation>将文本移到下一行</translation>
    </message>
    <message>
        <source>A tab cannot indent text</source>
        <translation>不能用制表符缩进文本</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>改用空格缩进</translation>
    </message>
    <message>
        <source>An alias elsewhere stands for this (or for what holds it), and would change too</source>
        <translation>别处有别名引用此处（或其所在的上级），也会一并改变</translation>
    </message>
    <message>
        <source>edit the text by hand</source>
        <translation>手工编辑文本</translation>
    </message>
    <message>
        <source>This edit cannot be made here without changing something else</source>
        <translation>在此修改会影响其他内容</translation>
    </message>
    <message>
        <source>This edit would lose or move a comment</source>
        <translation>此修改会丢失或移动注释</translation>
    </message>
    <message>
        <source>The whole document cannot be replaced</source>
        <translation>不能替换整个文档</translation>
    </message>
    <message>
        <source>set one of its entries</source>
        <translation>改为设置其中的条目</translation>
    </message>
    <message>
        <source>An alias stands here: what it holds is written elsewhere</source>
        <translation>此处是别名，内容写在别处</translation>
    </message>
    <message>
        <source>edit it where it is written</source>
        <translation>到定义处编辑</translation>
    </message>
    <message>
        <source>This is no mapping: it cannot take an entry</source>
        <translation>此处不是映射，不能添加条目</translation>
    </message>
    <message>
        <source>This is no list: it cannot take an item</source>
        <translation>此处不是列表，不能添加列表项</translation>
    </message>
    <message>
        <source>set the whole value instead</source>
        <translation>改为设置整个值</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there already</source>
        <translation>键“%1”已存在</translation>
    </message>
    <message>
        <source>choose another, or set its value</source>
        <translation>换一个键名，或直接设置它的值</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>文档为空</translation>
    </message>
    <message>
        <source>write its first line by hand</source>
        <translation>先手工写下第一行</translation>
    </message>
    <message>
        <source>The whole document cannot be removed</source>
        <translation>不能删除整个文档</translation>
    </message>
    <message>
        <source>remove its entries</source>
        <translation>改为删除其中的条目</translation>
    </message>
    <message>
        <source>An anchor in this is used elsewhere</source>
        <translation>此处的锚点在别处被引用</translation>
    </message>
    <message>
        <source>Only an entry of a mapping has a key</source>
        <translation>只有映射的条目才有键</translation>
    </message>
    <message>
        <source>name such an entry</source>
        <translation>改为指定映射中的条目</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Only an entry of a mapping can be taken out</source>
        <translation>只能取出映射中的条目</translation>
    </message>
    <message>
        <source>A tab stands where YAML wants spaces</source>
        <translation>YAML 要求用空格的地方出现了制表符</translation>
    </message>
    <message>
        <source>replace it with spaces</source>
        <translation>替换为空格</translation>
    </message>
    <message>
        <source>A directive stands alone</source>
        <translation>指令后面缺少 ---</translation>
    </message>
    <message>
        <source>write --- on the line behind it, or remove it</source>
        <translation>在其下一行写上 ---，或删除该指令</translation>
    </message>
    <message>
        <source>This directive is not supported</source>
        <translation>不支持此指令</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>A second document begins here</source>
        <translation>第二个文档从这里开始</translation>
    </message>
    <message>
        <source>keep one document in a file</source>
        <translation>一个文件只保留一个文档</translation>
    </message>
    <message>
        <source>This does not belong to what stands before it</source>
        <translation>此处与前文不相连</translation>
    </message>
    <message>
        <source>check indentation and brackets</source>
        <translation>检查缩进与括号</translation>
    </message>
    <message>
        <source>This cannot be read without doubt</source>
        <translation>此处有歧义，无法准确解析</translation>
    </message>
    <message>
        <source>write it in a simpler way, with quotes</source>
        <translation>换用更简单的写法，并加上引号</translation>
    </message>
    <message>
        <source>Keys that begin with ? are not supported</source>
        <translation>不支持以 ? 开头的键</translation>
    </message>
    <message>
        <source>write the key and a colon</source>
        <translation>直接写键名和冒号</translation>
    </message>
    <message>
        <source>A %1 is missing here</source>
        <translation>此处缺少 %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>补上它</translation>
    </message>
    <message>
        <source>A comma is missing here</source>
        <translation>此处缺少逗号</translation>
    </message>
    <message>
        <source>There is nothing before this comma</source>
        <translation>这个逗号前面没有内容</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>This is indented differently from what it belongs to</source>
        <translation>此处缩进与同级内容不一致</translation>
    </message>
    <message>
        <source>indent it like the entries above</source>
        <translation>与上方条目对齐缩进</translation>
    </message>
    <message>
        <source>The name of an anchor, alias or tag cannot have this character</source>
        <translation>锚点、别名或标签的名称不能包含此字符</translation>
    </message>
    <message>
        <source>use letters, digits, - and _, and a space behind the name</source>
        <translation>只用字母、数字、- 和 _，并在名称后加空格</translation>
    </message>
    <message>
        <source>This is not indented deeper than what it belongs to</source>
        <translation>此处的缩进没有比上级更深</translation>
    </message>
    <message>
        <source>indent it deeper</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>A carriage return stands alone here</source>
        <translation>此处有单独的回车符</translation>
    </message>
    <message>
        <source>save the file with line ends of Unix or Windows</source>
        <translation>以 Unix 或 Windows 换行符保存文件</translation>
    </message>
    <message>
        <source>A NUL byte stands here; this is no text file</source>
        <translation>此处有 NUL 字节，这不是文本文件</translation>
    </message>
    <message>
        <source>open a YAML file, or save this one as UTF-8</source>
        <translation>打开 YAML 文件，或将此文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>A control character (%1) stands here</source>
        <translation>此处有控制字符（%1）</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 here</source>
        <translation>此处文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>A code that is no Unicode character stands here</source>
        <translation>此处的编码不是 Unicode 字符</translation>
    </message>
    <message>
        <source>A Unicode line separator stands here, which Ansible takes for a line end</source>
        <translation>此处有 Unicode 行分隔符，Ansible 会将其当作换行</translation>
    </message>
    <message>
        <source>replace it with a space or a line break</source>
        <translation>替换为空格或换行</translation>
    </message>
    <message>
        <source>A byte order mark stands in the middle of the text</source>
        <translation>文本中间出现了字节顺序标记（BOM）</translation>
    </message>
    <message>
        <source>A list in brackets is not closed</source>
        <translation>方括号中的列表没有结束</translation>
    </message>
    <message>
        <source>add the missing ]</source>
        <translation>补上缺少的 ]</translation>
    </message>
    <message>
        <source>A mapping in braces is not closed</source>
        <translation>花括号中的映射没有结束</translation>
    </message>
    <message>
        <source>add the missing }</source>
        <translation>补上缺少的 }</translation>
    </message>
    <message>
        <source>This line does not fit the mapping that it is in</source>
        <translation>此行与所在的映射不符</translation>
    </message>
    <message>
        <source>check its indentation, and that the lines before it are complete</source>
        <translation>检查其缩进，以及前面各行是否完整</translation>
    </message>
    <message>
        <source>This line does not fit the list that it is in</source>
        <translation>此行与所在的列表不符</translation>
    </message>
    <message>
        <source>check its indentation and its dash</source>
        <translation>检查其缩进与短横线</translation>
    </message>
    <message>
        <source>A colon cannot stand here</source>
        <translation>此处不能有冒号</translation>
    </message>
    <message>
        <source>put text that contains a colon in quotes, or begin a new line</source>
        <translation>含冒号的文本要加引号，或另起一行</translation>
    </message>
    <message>
        <source>A list item cannot begin here</source>
        <translation>列表项不能从这里开始</translation>
    </message>
    <message>
        <source>begin it on a new line, indented like the others</source>
        <translation>另起一行，与其他列表项对齐缩进</translation>
    </message>
    <message>
        <source>A key cannot stand here</source>
        <translation>键不能出现在这里</translation>
    </message>
    <message>
        <source>begin it on a new line</source>
        <translation>另起一行</translation>
    </message>
    <message>
        <source>This bracket closes nothing</source>
        <translation>此括号没有对应的左括号</translation>
    </message>
    <message>
        <source>remove it, or put the text in quotes</source>
        <translation>删除它，或给文本加上引号</translation>
    </message>
    <message>
        <source>This quoted text has no closing quote</source>
        <translation>此文本缺少右引号</translation>
    </message>
    <message>
        <source>close the quote</source>
        <translation>补上右引号</translation>
    </message>
    <message>
        <source>This text cannot stand without quotes</source>
        <translation>此文本必须加引号</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>给它加上引号</translation>
    </message>
    <message>
        <source>No text can begin with this character</source>
        <translation>文本不能以此字符开头</translation>
    </message>
    <message>
        <source>put the text in quotes</source>
        <translation>给文本加上引号</translation>
    </message>
    <message>
        <source>Double quotes give the backslash a meaning, but not before this character</source>
        <translation>双引号中的反斜杠是转义符，但不能用于此字符</translation>
    </message>
    <message>
        <source>write \\ for a backslash, or use single quotes</source>
        <translation>用 \\ 表示反斜杠，或改用单引号</translation>
    </message>
    <message>
        <source>This alias has no anchor before it</source>
        <translation>此别名前面没有对应的锚点</translation>
    </message>
    <message>
        <source>define the anchor first, or put the text in quotes</source>
        <translation>先定义锚点，或给文本加上引号</translation>
    </message>
    <message>
        <source>Two anchors for one node</source>
        <translation>同一个值有两个锚点</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>只保留一个</translation>
    </message>
    <message>
        <source>Two tags for one node</source>
        <translation>同一个值有两个标签</translation>
    </message>
    <message>
        <source>This name has a character too many</source>
        <translation>此名称含有不允许的字符</translation>
    </message>
    <message>
        <source>use letters, digits and dashes, or put the text in quotes</source>
        <translation>只用字母、数字和短横线，或给文本加上引号</translation>
    </message>
    <message>
        <source>This is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>nest it less</source>
        <translation>减少嵌套层数</translation>
    </message>
    <message>
        <source>This is no valid YAML (%1)</source>
        <translation>不是有效的 YAML（%1）</translation>
    </message>
    <message>
        <source>correct the text</source>
        <translation>修正文本</translation>
    </message>
    <message>
        <source>Comments and anchors cannot be moved into or out of brackets</source>
        <translation>注释与锚点不能移入或移出括号</translation>
    </message>
    <message>
        <source>move the text by hand</source>
        <translation>手工移动文本</translation>
    </message>
    <message>
        <source>The whole document cannot be moved</source>
        <translation>不能移动整个文档</translation>
    </message>
    <message>
        <source>move one of its entries</source>
        <translation>改为移动其中的条目</translation>
    </message>
    <message>
        <source>Nothing can be moved into itself</source>
        <translation>不能移动到自身内部</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>换一个位置</translation>
    </message>
    <message>
        <source>The whole document cannot be copied</source>
        <translation>不能复制整个文档</translation>
    </message>
    <message>
        <source>copy its entries</source>
        <translation>改为复制其中的条目</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>此处缺少内容</translation>
    </message>
    <message>
        <source>write a value or remove the comma</source>
        <translation>写上值，或删除逗号</translation>
    </message>
    <message>
        <source>The key before the colon is missing</source>
        <translation>冒号前缺少键</translation>
    </message>
    <message>
        <source>write a key</source>
        <translation>写上键</translation>
    </message>
    <message>
        <source>A key must stand on one line</source>
        <translation>键必须写在同一行</translation>
    </message>
    <message>
        <source>write it on one line, or indent less</source>
        <translation>写在同一行，或减少缩进</translation>
    </message>
    <message>
        <source>This alias stands for something that it is part of</source>
        <translation>此别名引用了包含它自身的内容</translation>
    </message>
    <message>
        <source>The aliases stand for more than %L1 nodes</source>
        <translation>别名展开后超过 %L1 个 YAML 节点</translation>
    </message>
    <message>
        <source>use fewer aliases of aliases</source>
        <translation>减少别名的层层引用</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>There is another anchor of this name before</source>
        <translation>前面已有同名锚点</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>换一个名称</translation>
    </message>
    <message>
        <source>A key must be a plain word, not a list or mapping</source>
        <translation>键必须是普通单词，不能是列表或映射</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>给它加上引号</translation>
    </message>
    <message>
        <source>A single pair in a list, without braces, is not supported</source>
        <translation>不支持列表中不带花括号的单个键值对</translation>
    </message>
    <message>
        <source>write it in braces: [{key: value}]</source>
        <translation>用花括号写：[{key: value}]</translation>
    </message>
    <message>
        <source>A text block (%1) cannot stand inside brackets</source>
        <translation>文本块（%1）不能出现在括号内</translation>
    </message>
    <message>
        <source>write the text in quotes</source>
        <translation>将文本写在引号内</translation>
    </message>
    <message>
        <source>A colon inside brackets needs a space behind it</source>
        <translation>括号内的冒号后面必须有空格</translation>
    </message>
    <message>
        <source>write a space behind the colon, or quotes around the text</source>
        <translation>在冒号后加空格，或给文本加上引号</translation>
    </message>
    <message>
        <source>Inside brackets no text can begin with this character</source>
        <translation>括号内的文本不能以此字符开头</translation>
    </message>
    <message>
        <source>This escape names no character</source>
        <translation>此转义序列不对应任何字符</translation>
    </message>
    <message>
        <source>write %1 hexadecimal digits of a Unicode character behind it</source>
        <translation>在其后写上 Unicode 字符的 %1 位十六进制数</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; here</source>
        <translation>此处没有条目“%1”</translation>
    </message>
    <message>
        <source>name one that exists</source>
        <translation>指定一个已有的条目</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here more than once</source>
        <translation>键“%1”在此处重复出现</translation>
    </message>
    <message>
        <source>remove all but the last, which is the one that counts</source>
        <translation>只保留最后一个（以它为准），删除其余的</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from a merge key (&lt;&lt;)</source>
        <translation>“%1”来自合并键（&lt;&lt;）</translation>
    </message>
    <message>
        <source>edit it where it is written, or set it here to override it</source>
        <translation>到定义处编辑，或在此处设置以覆盖它</translation>
    </message>
    <message>
        <source>An alias (*%1) stands here: what it holds is written elsewhere</source>
        <translation>此处是别名（*%1），内容写在别处</translation>
    </message>
    <message>
        <source>The change is meant for another text</source>
        <translation>此更改针对的是另一份文本</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>重试一次</translation>
    </message>
    <message>
        <source>The text is larger than 1 GiB</source>
        <translation>文本超过 1 GiB</translation>
    </message>
    <message>
        <source>open a smaller file</source>
        <translation>打开更小的文件</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>没有任何内容</translation>
    </message>
    <message>
        <source>write at least one entry</source>
        <translation>至少写一个条目</translation>
    </message>
</context>
<context>
    <name>pigpen::AddressEditor</name>
    <message>
        <source>New nodes for %1, by address</source>
        <translation>按地址为 %1 新增节点</translation>
    </message>
    <message>
        <source>New nodes, by address</source>
        <translation>按地址新增节点</translation>
    </message>
    <message>
        <source>A range (10.10.10.11-19), a subnet (10.10.10.0/28), or several, with commas. Enter adds them, Escape gives up.</source>
        <translation>可输入范围（10.10.10.11-19）、子网（10.10.10.0/28），或以逗号分隔多个。Enter 添加，Escape 放弃。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n 个节点：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 can&apos;t be:</source>
        <translation>%2 个中有 %1 个不可用：</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>，另有 %1 个</translation>
    </message>
</context>
<context>
    <name>pigpen::ArrangeMenu</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+K, L</source>
        <translation>Ctrl+K, L</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+K, C</source>
        <translation>Ctrl+K, C</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+K, R</source>
        <translation>Ctrl+K, R</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+K, T</source>
        <translation>Ctrl+K, T</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+K, M</source>
        <translation>Ctrl+K, M</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+K, B</source>
        <translation>Ctrl+K, B</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平分布(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+K, H</source>
        <translation>Ctrl+K, H</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直分布(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+K, V</source>
        <translation>Ctrl+K, V</translation>
    </message>
    <message>
        <source>Tidy the &amp;selected (automatic layout)</source>
        <translation>整理所选（自动布局）(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+K, S</source>
        <translation>Ctrl+K, S</translation>
    </message>
    <message>
        <source>Tidy &amp;all (automatic layout)</source>
        <translation>整理全部（自动布局）(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+K, A</source>
        <translation>Ctrl+K, A</translation>
    </message>
</context>
<context>
    <name>pigpen::CanvasScene</name>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Arrange the selected</source>
        <translation>排列所选</translation>
    </message>
</context>
<context>
    <name>pigpen::CapacityPage</name>
    <message>
        <source>none told</source>
        <translation>未标明</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Members by zone</source>
        <translation>各可用区成员</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>in one zone</source>
        <translation>同一可用区</translation>
    </message>
    <message>
        <source>Filter: nodes, zones, clusters</source>
        <translation>筛选：节点、可用区、集群</translation>
    </message>
    <message>
        <source>Filter the capacity</source>
        <translation>筛选容量</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>by node</source>
        <translation>按节点</translation>
    </message>
    <message>
        <source>by zone</source>
        <translation>按可用区</translation>
    </message>
    <message>
        <source>clusters by zone</source>
        <translation>集群的可用区分布</translation>
    </message>
    <message>
        <source>lost together</source>
        <translation>共同失效</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>✓ Nothing stands together that would better not.</source>
        <translation>✓ 没有不宜放在一起的实例。</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>pigpen::ChangePicture</name>
    <message>
        <source>What differs, as a picture</source>
        <translation>差异图</translation>
    </message>
</context>
<context>
    <name>pigpen::ChoiceEditor</name>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>pigpen::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>pigpen::ConflictDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 已被其他程序改动</translation>
    </message>
    <message>
        <source>Both changed the same lines. Choose what shall stay; all other changes of both are kept.</source>
        <translation>双方改动了相同的行。请选择要保留的内容；双方的其他改动均会保留。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Line %1, as it is here</source>
        <translation>第 %1 行，此处的内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>pigpen::DesignTab</name>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pigpen::DesignTabs</name>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
</context>
<context>
    <name>pigpen::DiffModel</name>
    <message>
        <source>Make these lines as they were</source>
        <translation>将这些行还原</translation>
    </message>
    <message>
        <source>⋯ %1 lines that stay</source>
        <translation>⋯ %1 行未变</translation>
    </message>
    <message>
        <source>added line %1: %2</source>
        <translation>新增的第 %1 行：%2</translation>
    </message>
    <message>
        <source>removed line %1: %2</source>
        <translation>删除的第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>pigpen::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>变更行</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>还原此处变更</translation>
    </message>
</context>
<context>
    <name>pigpen::DifferenceTree</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What differs, by entity</source>
        <translation>按实体列出的差异</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>variable of %1</source>
        <translation>%1 的变量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>pigpen::Document</name>
    <message>
        <source>Recover what was not saved</source>
        <translation>恢复未保存的内容</translation>
    </message>
    <message>
        <source>Take in what another program wrote</source>
        <translation>并入其他程序的改动</translation>
    </message>
    <message>
        <source>another program changed the file, and together with what was done here it would be no inventory</source>
        <translation>其他程序改动了文件，与此处的改动合并后将不是有效的配置清单</translation>
    </message>
    <message>
        <source>save under another name, and compare both</source>
        <translation>请另存为其他名称，再比较二者</translation>
    </message>
    <message>
        <source>Another program changed %1: its changes are in. Undo takes them back.</source>
        <translation>其他程序改动了 %1：改动已并入，可用撤销取消。</translation>
    </message>
    <message>
        <source>untitled.yml</source>
        <translation>untitled.yml</translation>
    </message>
    <message>
        <source>the text is no inventory at the moment: %1</source>
        <translation>文本当前不是有效的配置清单：%1</translation>
    </message>
    <message>
        <source>mend it in the source pane first, or undo</source>
        <translation>请先在源码面板中修正，或撤销</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, and its ending</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The export is in %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>What was moved on both sides stands where it was put here.</source>
        <translation>双方都移动过的图形保留在此处所放的位置。</translation>
    </message>
    <message>
        <source>another program changed %1: %2</source>
        <translation>其他程序改动了 %1：%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>another program changed the file in places that were changed here, too (%1)</source>
        <translation>其他程序改动了此处也已改动的位置（%1）</translation>
    </message>
    <message>
        <source>save to choose what stays, or save under another name</source>
        <translation>保存时可逐处选择保留哪一方，或另存为其他名称</translation>
    </message>
</context>
<context>
    <name>pigpen::DownModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No zone is told</source>
        <translation>未标明可用区</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>可用区 %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes down</source>
        <translation>%2 个节点中 %1 个宕机</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pigpen::Drill</name>
    <message>
        <source>taken down</source>
        <translation>已设为宕机</translation>
    </message>
    <message>
        <source>its node is down</source>
        <translation>所在节点宕机</translation>
    </message>
    <message>
        <source>it takes over from %1</source>
        <translation>接管 %1</translation>
    </message>
    <message>
        <source>only its backups are left</source>
        <translation>仅剩后备实例</translation>
    </message>
    <message>
        <source>no instance is left that it can route to</source>
        <translation>没有剩余实例可供路由</translation>
    </message>
    <message>
        <source>it can be read, but not written</source>
        <translation>可读，不可写</translation>
    </message>
    <message>
        <source>nobody can reach it</source>
        <translation>无法访问</translation>
    </message>
</context>
<context>
    <name>pigpen::DrillPage</name>
    <message>
        <source>Bring all up</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Filter: zone, node, instance</source>
        <translation>筛选：可用区、节点、实例</translation>
    </message>
    <message>
        <source>Filter the nodes</source>
        <translation>筛选节点</translation>
    </message>
    <message>
        <source>Nodes that are down</source>
        <translation>宕机的节点</translation>
    </message>
    <message>
        <source>What became of the rest</source>
        <translation>其余部分的状况</translation>
    </message>
</context>
<context>
    <name>pigpen::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>故障演练</translation>
    </message>
    <message>
        <source>Pages of the drill</source>
        <translation>演练页面</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>故障影响</translation>
    </message>
    <message>
        <source>Weakest points</source>
        <translation>薄弱点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
</context>
<context>
    <name>pigpen::EmptyHint</name>
    <message>
        <source>An empty design</source>
        <translation>空白设计</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖放</translation>
    </message>
    <message>
        <source>a cluster or a node from the palette to this place</source>
        <translation>将组件面板中的集群或节点放到此处</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>and words of what you want, such as “trio” or “node”</source>
        <translation>再输入想要的内容，例如“一主两从”或“节点”</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>to the panels; in the palette, Enter places the marked thing</source>
        <translation>切换到各面板；在组件面板中按 Enter 放置选中的组件</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>从模板新建…</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>打开配置清单…</translation>
    </message>
</context>
<context>
    <name>pigpen::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 at 100 %</source>
        <translation>%1，按 100% 显示</translation>
    </message>
    <message>
        <source>%1, %2 dots per inch</source>
        <translation>%1，每英寸 %2 点</translation>
    </message>
    <message>
        <source>%1 × %2 mm, drawn at %3 %</source>
        <translation>%1 × %2 毫米，按 %3% 绘制</translation>
    </message>
    <message>
        <source>All diagrams, and tables of what is in them</source>
        <translation>全部图，以及图中内容的表格</translation>
    </message>
    <message>
        <source>What is in this picture, as text</source>
        <translation>此图的内容，以文本表示</translation>
    </message>
</context>
<context>
    <name>pigpen::ExportForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>图(&amp;D)</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>所有集群</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>选中项：%1</translation>
    </message>
    <message>
        <source>Select clusters on the canvas to export only them</source>
        <translation>先在画布上选择集群，即可只导出它们</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>times, behind a scale</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>缩放(&amp;C)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>不写入文件</translation>
    </message>
    <message>
        <source>In the file, without its secrets</source>
        <translation>写入文件，去除机密</translation>
    </message>
    <message>
        <source>In the file, as it is</source>
        <translation>写入文件，保持原样</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>配置清单(&amp;I)</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>配置清单</translation>
    </message>
    <message>
        <source>Whoever gets the file can read its passwords.</source>
        <translation>拿到此文件的人都能读到其中的密码。</translation>
    </message>
    <message>
        <source>Where the picture&apos;s entities lead to, with {cluster}, {instance}, {service}, {node}, {database} or {role} in it; several with spaces between them</source>
        <translation>图中实体的链接目标，可含 {cluster}、{instance}、{service}、{node}、{database} 或 {role}；多个链接以空格分隔</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the reader&apos;s, light or dark</source>
        <translation>跟随读者，浅色或深色</translation>
    </message>
</context>
<context>
    <name>pigpen::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>pigpen::Exporting</name>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
</context>
<context>
    <name>pigpen::FileDrops</name>
    <message>
        <source>There is no pigsty.yml in %1; drop the inventory itself.</source>
        <translation>%1 中没有 pigsty.yml；请直接拖放配置清单。</translation>
    </message>
    <message>
        <source>%1 is no inventory; drop a .yml or .yaml file, or an SVG that holds one.</source>
        <translation>%1 不是配置清单；请拖放 .yml 或 .yaml 文件，或内嵌配置清单的 SVG。</translation>
    </message>
</context>
<context>
    <name>pigpen::FileFlow</name>
    <message>
        <source>Inventories (*.yml *.yaml);;All files (*)</source>
        <translation>配置清单 (*.yml *.yaml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Inventories, and pictures that hold one (*.yml *.yaml *.svg);;All files (*)</source>
        <translation>配置清单，以及内嵌清单的图片 (*.yml *.yaml *.svg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 holds this design without its passwords, secrets and keys: each reads REDACTED.</source>
        <translation>%1 中的设计不含密码、机密与密钥：均以 REDACTED 代替。</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>打开配置清单</translation>
    </message>
    <message>
        <source>Save the inventory as</source>
        <translation>配置清单另存为</translation>
    </message>
    <message>
        <source>Compare with an inventory</source>
        <translation>与配置清单比较</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>是否保存更改？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Review the changes…</source>
        <translation>审阅更改(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>pigpen::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name, address, role, database, service, port</source>
        <translation>名称、地址、角色、数据库、服务、端口</translation>
    </message>
    <message>
        <source>What has all these words stays, the rest pales. Enter goes to the next match.</source>
        <translation>包含全部关键词的对象保持显示，其余变淡。按 Enter 转到下一个匹配项。</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按关键词筛选</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>关闭筛选</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>重新显示全部（Esc）</translation>
    </message>
    <message>
        <source>Groups of nodes, and nodes that carry nothing else</source>
        <translation>节点分组，以及未承载其他模块的节点</translation>
    </message>
    <message>
        <source>Only what belongs to %1; press several to see each</source>
        <translation>仅显示属于 %1 的内容；可同时选择多个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pigpen::FindBar</name>
    <message>
        <source>Mind upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole names only: “pg-test” is not found in “pg-test-1”</source>
        <translation>全名匹配：“pg-test”不匹配“pg-test-1”</translation>
    </message>
    <message>
        <source>A regular expression; in the replacement, \1 stands for its first group</source>
        <translation>正则表达式；在替换文本中，\1 表示第一个捕获组</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>在源码中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Escape）</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>no valid pattern</source>
        <translation>表达式无效</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>已替换 %1 处</translation>
    </message>
</context>
<context>
    <name>pigpen::Finder</name>
    <message>
        <source>Nothing fits.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>pigpen::FindingButtons</name>
    <message>
        <source>✓ No findings</source>
        <translation>✓ 没有问题</translation>
    </message>
    <message>
        <source>No rule of the checks is broken.</source>
        <translation>未违反任何检查规则。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. A click shows them, another one goes from one to the next.</source>
        <translation>%1。单击显示，再次单击逐个查看。</translation>
    </message>
</context>
<context>
    <name>pigpen::FixDialog</name>
    <message numerus="yes">
        <source>%n fix(es), one after another; one step to undo.</source>
        <translation>
            <numerusform>依次进行 %n 项修复；可一步撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Problems: %2 now, %3 then.</source>
        <translation>%1
问题：现有 %2 个，修复后 %3 个。</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>文本行(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>图(&amp;I)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>修复内容</translation>
    </message>
</context>
<context>
    <name>pigpen::GitHistory</name>
    <message>
        <source>Git does not answer.</source>
        <translation>Git 没有响应。</translation>
    </message>
    <message>
        <source>The design has no file yet, so git knows nothing of it.</source>
        <translation>设计尚未存为文件，Git 中没有它的历史。</translation>
    </message>
    <message>
        <source>Git can&apos;t be started. Is it installed?</source>
        <translation>无法启动 Git，请确认是否已安装。</translation>
    </message>
    <message>
        <source>Git broke off.</source>
        <translation>Git 异常中断。</translation>
    </message>
    <message>
        <source>%1 is in no git repository.</source>
        <translation>%1 不在任何 Git 仓库中。</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>仓库中还没有提交。</translation>
    </message>
    <message>
        <source>Git failed without a word.</source>
        <translation>Git 执行失败，未给出原因。</translation>
    </message>
    <message>
        <source>Git says: %1</source>
        <translation>Git 提示：%1</translation>
    </message>
    <message>
        <source>No commit holds %1: git does not track it.</source>
        <translation>没有任何提交包含 %1：Git 未跟踪该文件。</translation>
    </message>
    <message>
        <source>Type a revision, or choose a commit.</source>
        <translation>请输入修订版本，或选择一个提交。</translation>
    </message>
    <message>
        <source>“%1” is no revision: none begins with a hyphen.</source>
        <translation>“%1”不是有效的修订版本：修订版本不能以连字符开头。</translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation>没有修订版本“%1”。</translation>
    </message>
    <message>
        <source>The revision “%1” has no %2.</source>
        <translation>修订版本“%1”中没有 %2。</translation>
    </message>
</context>
<context>
    <name>pigpen::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>pigpen::HelpCard</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>pigpen::IdentityForm</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1，组号 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>上游集群</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>serves offline queries too</source>
        <translation>同时提供离线查询</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行实例</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>后备选择器</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>后备实例</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>定义来源</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>for this cluster</source>
        <translation>集群自定义</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>属主</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属角色</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>pigpen::InlineEditor</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>pigpen::Inspector</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n 个数据库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Nothing is selected: this is what holds for all.</source>
        <translation>未选中任何对象：此处为对全局生效的设置。</translation>
    </message>
    <message>
        <source>What is set here is set for each of them.</source>
        <translation>此处的设置会应用到所选的每个实体。</translation>
    </message>
    <message>
        <source>Select entities of one kind to change them together.</source>
        <translation>选中同类实体即可批量修改。</translation>
    </message>
</context>
<context>
    <name>pigpen::ItemModel</name>
    <message>
        <source>the text can&apos;t be changed</source>
        <translation>无法更改文本</translation>
    </message>
    <message>
        <source>mend it in the source pane first</source>
        <translation>请先在源码面板中修正</translation>
    </message>
    <message>
        <source>%1 of row %2</source>
        <translation>第 %2 行，%1</translation>
    </message>
    <message>
        <source>a password; Enter edits it</source>
        <translation>密码；按 Enter 编辑</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
</context>
<context>
    <name>pigpen::ItemSection</name>
    <message>
        <source>Add to %1</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Add (Insert)</source>
        <translation>添加（Insert）</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从“%1”中移除</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除（Delete）</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>在“%1”中上移</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>上移（Ctrl+Up）</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>在“%1”中下移</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>下移（Ctrl+Down）</translation>
    </message>
    <message>
        <source>From %1, &lt;a href=&apos;line&apos;&gt;line %2&lt;/a&gt;: change them there, or set the variable here.</source>
        <translation>来自 %1，&lt;a href=&apos;line&apos;&gt;第 %2 行&lt;/a&gt;：请到该处修改，或在此设置该变量。</translation>
    </message>
</context>
<context>
    <name>pigpen::Journalling</name>
    <message>
        <source>what is not saved can&apos;t be kept for the case of a crash: %1</source>
        <translation>无法保留未保存的内容以防崩溃：%1</translation>
    </message>
    <message>
        <source>save often, and check the folder %1</source>
        <translation>请经常保存，并检查文件夹 %1</translation>
    </message>
</context>
<context>
    <name>pigpen::LineEditor</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>pigpen::ListEditor</name>
    <message>
        <source>Enter edits an item, Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it</source>
        <translation>Enter 编辑，Insert 添加，Delete 移除，Ctrl+Up 与 Ctrl+Down 移动</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>移除此项</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>上移此项</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>下移此项</translation>
    </message>
</context>
<context>
    <name>pigpen::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Free nodes</source>
        <translation>空闲节点</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Click where they shall stand; Escape ends</source>
        <translation>单击画布放置这些对象；按 Esc 结束</translation>
    </message>
    <message>
        <source>Click where it shall stand, with Shift for more; Escape ends</source>
        <translation>单击画布放置，按住 Shift 可连续放置；按 Esc 结束</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件面板</translation>
    </message>
    <message>
        <source>%1[*] – Pigpen</source>
        <translation>%1[*] – Pigpen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the selected clusters</source>
        <translation>创建所选集群的副本(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy as &amp;YAML</source>
        <translation>复制为 YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>复制为 SVG(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Failure &amp;drill</source>
        <translation>故障演练(&amp;D)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Weakest points</source>
        <translation>薄弱点(&amp;W)</translation>
    </message>
    <message>
        <source>Capacit&amp;y</source>
        <translation>容量(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Remove the selected</source>
        <translation>移除选中项(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Find on the canvas…</source>
        <translation>在画布上查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Fi&amp;x the problem…</source>
        <translation>修复此问题(&amp;X)…</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Fix &amp;everything that is safe…</source>
        <translation>执行所有安全的修复(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>实体(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;view the changes…</source>
        <translation>审阅更改(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a file…</source>
        <translation>与文件比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Print prev&amp;iew…</source>
        <translation>打印预览(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>空白设计</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Go to &amp;entity…</source>
        <translation>转到实体(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>转到行(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>P&amp;lan: what to run</source>
        <translation>计划：要执行什么(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>下一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>上一个面板(&amp;R)</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>当前面板的帮助(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures…</source>
        <translation>按键与手势(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>What the p&amp;lan tells</source>
        <translation>计划说明(&amp;L)</translation>
    </message>
    <message>
        <source>What the &amp;drill assumes</source>
        <translation>演练的假设(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Pigpen</source>
        <translation>关于 Pigpen(&amp;A)</translation>
    </message>
    <message>
        <source>Find in the so&amp;urce…</source>
        <translation>在源码中查找(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;place in the source…</source>
        <translation>在源码中替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Make &amp;comment lines</source>
        <translation>切换行注释(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>C&amp;omplete what is typed</source>
        <translation>补全输入(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Fit the &amp;selected in window</source>
        <translation>选中项适应窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>&amp;Overview in the corner</source>
        <translation>角落缩略图(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all clusters</source>
        <translation>折叠所有集群(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpand all clusters</source>
        <translation>展开所有集群(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;ER</source>
        <translation>&amp;ER</translation>
    </message>
    <message>
        <source>Ne&amp;xt design</source>
        <translation>下一个设计(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous design</source>
        <translation>上一个设计(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
</context>
<context>
    <name>pigpen::ManyForm</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>（多个值）</translation>
    </message>
    <message>
        <source>Gives all of them that role; a cluster keeps exactly one primary</source>
        <translation>将全部所选实例设为该角色；每个集群始终只有一个主库</translation>
    </message>
</context>
<context>
    <name>pigpen::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>图的缩略图</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere, turn the wheel to zoom.</source>
        <translation>单击或拖动以查看别处，滚动滚轮以缩放。</translation>
    </message>
</context>
<context>
    <name>pigpen::NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>pigpen::OutcomeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pigpen::OutlineModel</name>
    <message>
        <source>Nodes (%1)</source>
        <translation>节点（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pigpen::OutlinePanel</name>
    <message>
        <source>Outline of the entities</source>
        <translation>实体大纲</translation>
    </message>
</context>
<context>
    <name>pigpen::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>组件面板</translation>
    </message>
    <message>
        <source>By address…</source>
        <translation>按地址…</translation>
    </message>
    <message>
        <source>Many nodes at once, for example 10.10.10.11-19. They join the selected cluster.</source>
        <translation>一次添加多个节点，例如 10.10.10.11-19。它们将加入所选集群。</translation>
    </message>
    <message>
        <source>Nodes by address…</source>
        <translation>按地址添加节点…</translation>
    </message>
</context>
<context>
    <name>pigpen::PlanActions</name>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the commands of the selected steps (Ctrl+C)</source>
        <translation>复制所选步骤的命令（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copies all commands, in the order in which they run</source>
        <translation>按执行顺序复制全部命令</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>另存为脚本(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the plan as a shell script that stops at the first failure and asks before each step that destroys data</source>
        <translation>将计划保存为 Shell 脚本：遇到失败即停止，每个破坏数据的步骤执行前均会询问</translation>
    </message>
    <message>
        <source>Save the &amp;earlier inventory…</source>
        <translation>保存旧配置清单(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves what the design is compared with: what removes something runs with it</source>
        <translation>保存与设计相比较的旧配置清单：移除类命令须使用它执行</translation>
    </message>
    <message>
        <source>&amp;Copy the commands</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Save the plan as a script</source>
        <translation>将计划保存为脚本</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh);;All files (*)</source>
        <translation>Shell 脚本 (*.sh);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the earlier inventory</source>
        <translation>保存旧配置清单</translation>
    </message>
    <message>
        <source>Inventories (*.yml *.yaml);;All files (*)</source>
        <translation>配置清单 (*.yml *.yaml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>pigpen::PlanBar</name>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What the design is compared with: what is deployed</source>
        <translation>与设计相比较的内容，即已部署的状态</translation>
    </message>
    <message>
        <source>The file on &amp;disk</source>
        <translation>磁盘上的文件(&amp;D)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A &amp;git revision…</source>
        <translation>Git 修订版本(&amp;G)…</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比较对象：%1</translation>
    </message>
</context>
<context>
    <name>pigpen::PlanDetails</name>
    <message>
        <source>About the step</source>
        <translation>步骤详情</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, risk</comment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Select a step to see why it is there, what must be true first, and how to check it.</source>
        <translation>选中一个步骤，查看其原因、前提条件与验证方法。</translation>
    </message>
</context>
<context>
    <name>pigpen::PlanPanel</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Compare the design with</source>
        <translation>选择与设计比较的文件</translation>
    </message>
    <message>
        <source>Inventories, and pictures that hold one (*.yml *.yaml *.svg);;All files (*)</source>
        <translation>配置清单，以及内嵌清单的图片 (*.yml *.yaml *.svg);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>pigpen::PlanView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>steps, risk</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>pigpen::Planning</name>
    <message>
        <source>The file on disk</source>
        <translation>磁盘上的文件</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemActions</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>转到问题(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修复(&amp;F)…</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind…</source>
        <translation>修复所有同类问题(&amp;K)…</translation>
    </message>
    <message>
        <source>Fix &amp;everything…</source>
        <translation>全部修复(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>忽略(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Heed again</source>
        <translation>取消忽略(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand</source>
        <translation>复制命令(&amp;M)</translation>
    </message>
    <message>
        <source>Select a problem first</source>
        <translation>请先选择一个问题</translation>
    </message>
    <message>
        <source>Selects the entity and shows the line in the source (Enter)</source>
        <translation>选中实体，并在源码中显示该行（Enter）</translation>
    </message>
    <message>
        <source>Shows what the fix changes, then makes it (Ctrl+.): %1</source>
        <translation>先显示修复会更改什么，再执行修复（Ctrl+.）：%1</translation>
    </message>
    <message>
        <source>No problem that %1 finds has a fix</source>
        <translation>%1 发现的问题都没有可用的修复</translation>
    </message>
    <message>
        <source>Fixes all that %1 finds, as one step; shown first</source>
        <translation>修复 %1 发现的所有问题，作为一步；先显示更改</translation>
    </message>
    <message>
        <source>No problem has a fix that is safe</source>
        <translation>没有问题可以安全修复</translation>
    </message>
    <message>
        <source>Makes all fixes that are safe, as one step; shown first</source>
        <translation>执行所有安全的修复，作为一步；先显示更改</translation>
    </message>
    <message>
        <source>It is ignored already</source>
        <translation>已被忽略</translation>
    </message>
    <message>
        <source>Writes a comment with your reason into the inventory, so that this is no problem any more</source>
        <translation>在配置清单中写入注明理由的注释，使其不再算作问题</translation>
    </message>
    <message>
        <source>It is not ignored</source>
        <translation>没有被忽略</translation>
    </message>
    <message>
        <source>Takes the comment away that makes it ignored</source>
        <translation>移除使其被忽略的注释</translation>
    </message>
    <message>
        <source>Copies the message with file and line</source>
        <translation>复制消息，附文件名与行号</translation>
    </message>
    <message>
        <source>The text is no inventory at the moment; mend it first</source>
        <translation>当前文本不是有效的配置清单，请先修正</translation>
    </message>
    <message>
        <source>It is ignored; heed it again first</source>
        <translation>已被忽略，请先取消忽略</translation>
    </message>
    <message>
        <source>There is no fix that is safe: change what it is about</source>
        <translation>没有安全的修复，需手工更改涉及的内容</translation>
    </message>
    <message>
        <source>There is no fix, and so no command</source>
        <translation>没有修复，因此也没有命令</translation>
    </message>
    <message>
        <source>The design has no file yet; save it first</source>
        <translation>设计尚未保存为文件，请先保存</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemBar</name>
    <message>
        <source>Filter: words, rule, entity</source>
        <translation>筛选：关键词、规则、实体</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Only this entity&apos;s problems are shown; a click shows those of all</source>
        <translation>仅显示此实体的问题；单击显示全部实体的问题</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Group the problems</source>
        <translation>问题分组</translation>
    </message>
    <message>
        <source>By what the problems are grouped</source>
        <translation>问题的分组方式</translation>
    </message>
    <message>
        <source>by severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>by entity</source>
        <translation>按实体</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. Shown; a click hides them.</source>
        <translation>%1：%2。已显示；单击隐藏。</translation>
    </message>
    <message>
        <source>%1: %2. Hidden; a click shows them.</source>
        <translation>%1：%2。已隐藏；单击显示。</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>已忽略 %1</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>only this entity&apos;s problems</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>仅 %1；重新显示全部</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemDetails</name>
    <message>
        <source>About the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Why is it fine here?</source>
        <translation>为何在此可以忽略？</translation>
    </message>
    <message>
        <source>The reason to ignore it</source>
        <translation>忽略理由</translation>
    </message>
    <message>
        <source>Stands in the comment, for who reads the inventory. Enter writes it, Escape gives it up.</source>
        <translation>理由会写入注释，供阅读配置清单的人参考。Enter 写入，Escape 放弃。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Select a problem to see what it means and what can be done.</source>
        <translation>选中一个问题，查看其含义与处理办法。</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemLine</name>
    <message>
        <source>%1 problems: %2</source>
        <translation>%1 个问题：%2</translation>
    </message>
    <message>
        <source>%1
A click shows what is wrong and what can be done.</source>
        <translation>%1
单击查看问题所在与处理办法。</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of problems, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>ignored, “%1”: %2</source>
        <translation>已忽略，“%1”：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>pigpen::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problem is left by the filter.</source>
        <translation>筛选后没有问题。</translation>
    </message>
    <message>
        <source>✓ No problems, but those that are ignored.</source>
        <translation>✓ 除已忽略的以外，没有问题。</translation>
    </message>
    <message>
        <source>✓ No problems: no rule of the checks is broken.</source>
        <translation>✓ 没有问题：未违反任何检查规则。</translation>
    </message>
    <message>
        <source>the design changed meanwhile</source>
        <translation>设计在此期间已更改</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>Looking for what can be fixed…</source>
        <translation>正在查找可修复的问题…</translation>
    </message>
</context>
<context>
    <name>pigpen::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>pigpen::RecentList</name>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>%1: %2. Delete takes it off the list.</source>
        <translation>%1：%2。按 Delete 将其移出列表。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>pigpen::Recovering</name>
    <message>
        <source>a new design</source>
        <translation>新设计</translation>
    </message>
    <message>
        <source>Ask again with the next start</source>
        <translation>下次启动时再问</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pigpen ended before it could ask about work that was not saved: %1.</source>
        <translation>Pigpen 上次意外退出，有未保存的工作：%1。</translation>
    </message>
    <message>
        <source>Discard what was not saved?</source>
        <translation>丢弃未保存的内容？</translation>
    </message>
    <message>
        <source>%1

It will be gone for good.</source>
        <translation>%1

丢弃后将无法找回。</translation>
    </message>
</context>
<context>
    <name>pigpen::Review</name>
    <message>
        <source>What the file holds is no inventory, so its entities can&apos;t be compared: %1</source>
        <translation>文件内容不是有效的配置清单，无法比较其中的实体：%1</translation>
    </message>
    <message>
        <source>The text is as it is in the file.</source>
        <translation>文本与文件一致。</translation>
    </message>
    <message>
        <source>The text is no inventory at the moment, so its entities can&apos;t be compared: %1</source>
        <translation>文本当前不是有效的配置清单，无法比较其中的实体：%1</translation>
    </message>
    <message>
        <source>No entity and no variable differs: only comments, or how things are written.</source>
        <translation>实体与变量均无差异：仅注释或写法不同。</translation>
    </message>
    <message>
        <source>Revert a change</source>
        <translation>还原变更</translation>
    </message>
</context>
<context>
    <name>pigpen::ReviewDialog</name>
    <message>
        <source>Changes in %1</source>
        <translation>%1 的变更</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>从 %1 到 %2 的变更</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>还原此处变更(&amp;R)</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>文本行(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>图(&amp;I)</translation>
    </message>
    <message>
        <source>Saves the picture of what differs, as SVG</source>
        <translation>将差异图保存为 SVG</translation>
    </message>
    <message>
        <source>Makes the marked run of changed lines as it is in the file; undo brings it back (Delete)</source>
        <translation>将选中的一段变更行还原为文件中的内容；可撤销（Delete）</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Scalable Vector Graphics (*.svg)</source>
        <translation>可缩放矢量图形 (*.svg)</translation>
    </message>
    <message>
        <source>Lines: +%1 −%2   Entities and variables: %3 new, %4 gone, %5 changed, %6 moved</source>
        <translation>行：+%1 −%2   实体与变量：新增 %3，移除 %4，更改 %5，移动 %6</translation>
    </message>
    <message>
        <source>The picture is not saved: %1</source>
        <translation>图片未保存：%1</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>图片已保存：%1</translation>
    </message>
</context>
<context>
    <name>pigpen::RevisionDialog</name>
    <message>
        <source>The last commits of the file</source>
        <translation>该文件的最近提交</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A git revision</source>
        <translation>Git 修订版本</translation>
    </message>
    <message>
        <source>A git revision of %1</source>
        <translation>%1 的 Git 修订版本</translation>
    </message>
    <message>
        <source>HEAD~3, a tag, a branch or a commit</source>
        <translation>HEAD~3、标签、分支或提交</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Revision:</source>
        <translation>修订版本(&amp;R)：</translation>
    </message>
    <message>
        <source>Git is asked for the commits of the file…</source>
        <translation>正在向 Git 查询该文件的提交…</translation>
    </message>
    <message>
        <source>Git is asked for the revision…</source>
        <translation>正在向 Git 查询该修订版本…</translation>
    </message>
</context>
<context>
    <name>pigpen::SettingsDialog</name>
    <message>
        <source>&amp;Save by itself, some seconds after the last change</source>
        <translation>最后一次更改数秒后自动保存(&amp;S)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Exports begin with</source>
        <translation>导出的默认选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>更改语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>S&amp;ubnet</source>
        <translation>子网(&amp;U)</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Where the first nodes of a new design get their addresses.</source>
        <translation>新设计的首批节点从中分配地址。</translation>
    </message>
    <message>
        <source>&amp;Prefix of names</source>
        <translation>名称前缀(&amp;P)</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>What the names of new PostgreSQL clusters begin with.</source>
        <translation>新 PostgreSQL 集群的名称以此开头。</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>导入(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>No cluster&apos;s name may begin with &quot;%1&quot;; use letters, digits and dashes.</source>
        <translation>集群名称不能以“%1”开头；请使用字母、数字与连字符。</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>设置 (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
</context>
<context>
    <name>pigpen::Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys or gesture</source>
        <translation>按键或手势</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Search: words, keys or a panel</source>
        <translation>搜索：关键词、按键或面板</translation>
    </message>
</context>
<context>
    <name>pigpen::SourceEditor</name>
    <message>
        <source>Source of the inventory</source>
        <translation>配置清单源码</translation>
    </message>
    <message>
        <source>Tab indents. Press Escape, then Tab, to go on to the next panel.</source>
        <translation>Tab 用于缩进。先按 Escape 再按 Tab，可转到下一个面板。</translation>
    </message>
    <message>
        <source>no problem in this line has a fix that is safe</source>
        <translation>此行的问题均没有安全的修复</translation>
    </message>
</context>
<context>
    <name>pigpen::SourceMarks</name>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>pigpen::StatusLine</name>
    <message>
        <source>Shows the nodes</source>
        <translation>显示节点</translation>
    </message>
    <message>
        <source>Shows the clusters</source>
        <translation>显示集群</translation>
    </message>
    <message>
        <source>Shows the clusters with their instances</source>
        <translation>显示集群及其实例</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>The zoom; Ctrl and the wheel change it</source>
        <translation>缩放比例；可用 Ctrl 加滚轮调整</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Nodes: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>Clusters: %1</source>
        <translation>集群：%1</translation>
    </message>
    <message>
        <source>Instances: %1</source>
        <translation>实例：%1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>缩放：%1</translation>
    </message>
</context>
<context>
    <name>pigpen::StepModel</name>
    <message>
        <source>Step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>pigpen::StepView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>pigpen::TemplateCard</name>
    <message>
        <source>New from the template %1</source>
        <translation>从模板“%1”新建</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>nodes and clusters</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>pigpen::TrayModel</name>
    <message>
        <source>%1 carries no instance. Drag it onto a cluster, or press Enter.</source>
        <translation>%1 未承载实例。请将其拖到集群上，或按 Enter。</translation>
    </message>
</context>
<context>
    <name>pigpen::TrayPanel</name>
    <message>
        <source>Free nodes</source>
        <translation>空闲节点</translation>
    </message>
    <message>
        <source>Free nodes (%1)</source>
        <translation>空闲节点（%1）</translation>
    </message>
    <message>
        <source>No cluster can take them</source>
        <translation>没有可接收它们的集群</translation>
    </message>
    <message>
        <source>Every node carries an instance.</source>
        <translation>每个节点都承载了实例。</translation>
    </message>
</context>
<context>
    <name>pigpen::UpstreamBox</name>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the cluster&apos;s primary</source>
        <translation>集群主库</translation>
    </message>
</context>
<context>
    <name>pigpen::ValueEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Ctrl+Enter applies, Escape leaves it as it was</source>
        <translation>Ctrl+Enter 应用，Escape 保持原样</translation>
    </message>
</context>
<context>
    <name>pigpen::VariableModel</name>
    <message>
        <source>Set for all</source>
        <translation>已在全局设置</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>已在此处设置</translation>
    </message>
    <message>
        <source>From the host&apos;s other groups</source>
        <translation>来自主机的其他分组</translation>
    </message>
    <message>
        <source>From groups</source>
        <translation>来自分组</translation>
    </message>
    <message>
        <source>From all</source>
        <translation>来自全局</translation>
    </message>
    <message>
        <source>No parameter answers to that</source>
        <translation>没有匹配的参数</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>（多个值）</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>the text can&apos;t be changed</source>
        <translation>文本无法更改</translation>
    </message>
    <message>
        <source>mend it in the source pane first</source>
        <translation>先在源码面板中修正</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1，参数组 %2</translation>
    </message>
    <message>
        <source>; one of %1</source>
        <translation>；可选值：%1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>no parameter of Pigsty&apos;s: one of your own</source>
        <translation>不是 Pigsty 的参数，为自定义变量</translation>
    </message>
    <message>
        <source>The selected have several values.</source>
        <translation>所选对象的值不一致。</translation>
    </message>
    <message>
        <source>%1, set by %2</source>
        <translation>%1，设置于 %2</translation>
    </message>
    <message>
        <source>shadows %1 of %2</source>
        <translation>遮蔽了 %1，设置于 %2</translation>
    </message>
</context>
<context>
    <name>pigpen::VariablePanel</name>
    <message>
        <source>Set here</source>
        <translation>在此设置</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>在此移除</translation>
    </message>
    <message>
        <source>Search all parameters…</source>
        <translation>搜索全部参数…</translation>
    </message>
    <message>
        <source>Search all parameters</source>
        <translation>搜索全部参数</translation>
    </message>
    <message>
        <source>By name, section or description; empty shows what is set</source>
        <translation>按名称、章节或说明搜索；留空则显示已设置的参数</translation>
    </message>
    <message>
        <source>It is set here already</source>
        <translation>此处已设置</translation>
    </message>
    <message>
        <source>Write the value that holds now at this level, to change it (Insert)</source>
        <translation>将当前生效值写入此层级，以便修改（Insert）</translation>
    </message>
    <message>
        <source>It is set at another level: remove it there</source>
        <translation>在其他层级设置：请到该处移除</translation>
    </message>
    <message>
        <source>Remove it from this level, so that the next one counts (Delete)</source>
        <translation>从此层级移除，改由下一层级生效（Delete）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Go to line %1 (%2)</source>
        <translation>转到第 %1 行（%2）</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>pigpen::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>pigpen::ViewTabs</name>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>End the failure drill</source>
        <translation>结束故障演练</translation>
    </message>
    <message>
        <source>all nodes are up</source>
        <translation>所有节点均正常</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) down</source>
        <translation>
            <numerusform>%n 个节点宕机</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure drill: %1. Click a node to take it down or up; Escape ends.</source>
        <translation>故障演练：%1。单击节点使其宕机或恢复；按 Escape 结束。</translation>
    </message>
    <message>
        <source>%1, diagram</source>
        <translation>%1图</translation>
    </message>
    <message>
        <source>The picture shows the last text that could be read.</source>
        <translation>图中显示的是最后一次可解析的文本。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>pigpen::WeakPointsPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>a database of a cluster</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>Weakest points</source>
        <translation>薄弱点</translation>
    </message>
    <message>
        <source>A click takes these nodes down</source>
        <translation>单击即可使这些节点宕机</translation>
    </message>
    <message>
        <source>Filter: nodes, what stops</source>
        <translation>筛选：节点、中断项</translation>
    </message>
    <message>
        <source>Filter the weakest points</source>
        <translation>筛选薄弱点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Every node and every two nodes are tried…</source>
        <translation>正在逐一尝试每个节点以及每两个节点的组合…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>✓ No node, and no two nodes, stop anything.</source>
        <translation>✓ 任意一个或两个节点宕机，都不会造成中断。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>中断项</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>%1; %2 that stop more together</source>
        <translation>%1；另有 %2同时宕机时影响更大</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Pigpen</source>
        <translation>Pigpen</translation>
    </message>
    <message>
        <source>Draw the deployment; the inventory writes itself.</source>
        <translation>画出部署，配置清单自动写就。</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>空白设计</translation>
    </message>
    <message>
        <source>A canvas to drag nodes and clusters onto (%1)</source>
        <translation>一块画布，可将节点与集群拖到上面（%1）</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>打开配置清单…</translation>
    </message>
    <message>
        <source>A pigsty.yml (%1), or drop it here</source>
        <translation>打开一个 pigsty.yml（%1），或将其拖放到这里</translation>
    </message>
    <message>
        <source>What you open or save stands here.</source>
        <translation>打开或保存过的文件会列在这里。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>从模板新建</translation>
    </message>
</context>
</TS>
